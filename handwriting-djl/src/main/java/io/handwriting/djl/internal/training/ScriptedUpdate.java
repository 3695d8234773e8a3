package io.handwriting.djl.internal.training;

import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.script.ScriptedAdamW;
import io.handwriting.djl.internal.script.ScriptedAverage;

/** All weights at once, in PyTorch. */
final class ScriptedUpdate implements Update {
    private final Trainee trainee;
    private final double decay;
    private final double clipping;
    private final ScriptedAdamW optimizer;
    private final ScriptedAverage averaging;

    ScriptedUpdate(Backend backend, Trainee trainee, Settings settings) {
        this.trainee = trainee;
        this.decay = settings.value(HyperParameters.WEIGHT_DECAY);
        this.clipping = settings.value(HyperParameters.CLIPPING);
        this.optimizer = ScriptedAdamW.of(backend, trainee.learnt());
        this.averaging = ScriptedAverage.of(backend, trainee.network().weights());
    }

    @Override
    public double step(long step, double rate, double lossFactor) {
        return optimizer.take(
                new ScriptedAdamW.Step(step, rate, decay, clipping, lossFactor),
                new ScriptedAdamW.Arrays(trainee.weights()::get, trainee.first()::get, trainee.second()::get));
    }

    @Override
    public void follow(double kept) {
        averaging.follow(trainee.average()::get, trainee.weights()::get, kept);
    }

    @Override
    public void close() {
        optimizer.close();
        averaging.close();
    }
}

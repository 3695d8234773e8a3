package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.handwriting.Glyph;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Forward;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.djl.network.Network;
import io.handwriting.djl.network.Weight;
import io.handwriting.djl.network.WeightValues;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A net that learns, batch by batch; for one thread. */
final class Learner implements AutoCloseable {
    private final Backend backend;
    private final Network network;
    private final Forward forward;
    private final Optimizer optimizer;
    private final Loss loss;
    private final double clipping;
    private final double keptShare;
    private final NDManager room;
    private final List<Weight> learnt;
    private final WeightArrays weights;
    private final WeightArrays average;
    private final WeightArrays first;
    private final WeightArrays second;
    private final Optional<Teacher> teacher;
    private long step;

    Learner(Backend backend, Network network, Settings settings, Optional<DjlModel> teacher, RunState start) {
        this.backend = backend;
        this.network = network;
        this.forward = Forward.plain(network);
        this.optimizer = Optimizer.of(settings);
        this.loss = new Loss(settings);
        this.clipping = settings.value(HyperParameters.CLIPPING);
        this.keptShare = settings.value(HyperParameters.MOVING_AVERAGE);
        this.room = backend.newArrays();
        this.learnt = RunState.learnt(network);
        this.weights = new WeightArrays(room, network.weights(), start.weights()::get);
        this.average = new WeightArrays(room, network.weights(), start.average()::get);
        this.first = new WeightArrays(room, learnt, start.first()::get);
        this.second = new WeightArrays(room, learnt, start.second()::get);
        this.teacher = teacher.map(model -> new Teacher(model, room));
        this.step = start.position().step();
        learnt.forEach(weight -> weights.get(weight.name()).setRequiresGradient(true));
    }

    /** Learns a batch and tells its loss. */
    double learn(Batch batch, double rate) {
        step++;
        try (NDManager passing = room.newSubManager()) {
            float number = backend.differentiate(loss(batch, passing)).getFloat();
            if (!Float.isFinite(number)) {
                throw new TrainingException("The loss became " + number + " at step " + step
                        + "; a lower learning-rate or clipping may help.");
            }
            update(passing, rate);
            return number;
        }
    }

    private Supplier<NDArray> loss(Batch batch, NDManager passing) {
        NDArray glyphs = array(passing, batch.glyphs(), new Shape(batch.size(), 1, Glyph.SIZE, Glyph.SIZE));
        NDArray targets = array(passing, batch.targets(), new Shape(batch.size(), batch.classes()));
        Map<String, NDArray> noise = noise(batch, passing);
        if (teacher.isEmpty()) {
            return () -> loss.of(forward.scores(glyphs, weights::get, noise), targets);
        }
        NDArray taught = teacher.get().scores(glyphs);
        return () -> loss.of(forward.scores(glyphs, weights::get, noise), targets, taught);
    }

    private static Map<String, NDArray> noise(Batch batch, NDManager passing) {
        Map<String, NDArray> noise = new LinkedHashMap<>();
        for (int i = 0; i < batch.places().size(); i++) {
            NoisePlace place = batch.places().get(i);
            Shape shape = place.size() == 1 ? new Shape(batch.size(), 1, 1, 1) : new Shape(batch.size(), place.size());
            noise.put(place.name(), array(passing, batch.noise(i), shape));
        }
        return noise;
    }

    private static NDArray array(NDManager room, ByteBuffer values, Shape shape) {
        return room.create(values, shape, DataType.FLOAT32);
    }

    private void update(NDManager passing, double rate) {
        Map<Weight, NDArray> gradients = new LinkedHashMap<>();
        for (Weight weight : learnt) {
            NDArray gradient = weights.get(weight.name()).getGradient();
            gradient.attach(passing);
            gradients.put(weight, gradient);
        }
        double scale = clipping > 0 ? Math.min(1, clipping / norm(gradients)) : 1;
        gradients.forEach((weight, gradient) -> optimizer.apply(
                new Optimizer.Step(
                        weights.get(weight.name()),
                        gradient,
                        first.get(weight.name()),
                        second.get(weight.name()),
                        weight),
                step,
                rate,
                scale));
        follow();
    }

    private static double norm(Map<Weight, NDArray> gradients) {
        NDList squares = new NDList();
        gradients.values().forEach(gradient -> squares.add(gradient.square().sum()));
        return Math.sqrt(NDArrays.stack(squares).sum().getFloat());
    }

    /** Brings the average up to date; early in a run it follows faster, so that the first weights are soon forgotten. */
    private void follow() {
        double kept = Math.min(keptShare, (1.0 + step) / (10.0 + step));
        for (Weight weight : network.weights()) {
            NDArray mean = average.get(weight.name());
            try (NDArray way = weights.get(weight.name()).sub(mean)) {
                way.muli(1 - kept);
                mean.addi(way);
            }
        }
    }

    /** The weights that are validated and kept: their average, or with no averaging the last ones. */
    WeightArrays averaged() {
        return keptShare > 0 ? average : weights;
    }

    WeightValues averagedValues() {
        return WeightValues.of(network, averaged().values());
    }

    long step() {
        return step;
    }

    RunState state(Position position, @Nullable Best best) {
        return new RunState(
                position,
                WeightValues.of(network, weights.values()),
                WeightValues.of(network, average.values()),
                first.values(),
                second.values(),
                best);
    }

    @Override
    public void close() {
        room.close();
    }
}

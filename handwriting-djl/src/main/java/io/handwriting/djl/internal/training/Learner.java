package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.handwriting.Glyph;
import io.handwriting.ModelException;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Forward;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.djl.internal.script.Precision;
import io.handwriting.djl.internal.script.ScriptedForward;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
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
    private final NDManager room;
    private final Trainee trainee;
    private final Optional<ScriptedForward> script;
    private final Forward forward;
    private final Loss loss;
    private final Teachers teachers;
    private final Update update;
    private final double keptShare;
    private long step;
    private LossScale scale;

    private Learner(
            Backend backend,
            Network network,
            Settings settings,
            List<DjlModel> teachers,
            RunState start,
            NDManager room) {
        this.backend = backend;
        this.room = room;
        this.trainee = Trainee.of(network, start, room);
        this.script = script(backend, network, settings.precision());
        this.forward = script.<Forward>map(written -> written).orElseGet(() -> Forward.plain(network));
        this.loss = new Loss(settings);
        this.teachers = new Teachers(teachers, settings, backend, room);
        this.update = Update.of(backend, trainee, settings);
        this.keptShare = settings.value(HyperParameters.MOVING_AVERAGE);
        this.step = start.position().step();
        this.scale = start.scale();
    }

    static Learner of(Backend backend, Network network, Settings settings, List<DjlModel> teachers, RunState start) {
        return backend.withNewArrays(room -> new Learner(backend, network, settings, teachers, start, room));
    }

    private static Optional<ScriptedForward> script(Backend backend, Network network, Precision precision) {
        return backend.isPyTorch() ? Optional.of(ScriptedForward.of(backend, network, precision)) : Optional.empty();
    }

    /** Learns a batch and tells its loss. */
    double learn(Batch batch, double rate) {
        step++;
        try (NDManager passing = room.newSubManager()) {
            Supplier<NDArray> scaled = scaled(loss(batch, passing));
            double number = backend.differentiate(scaled).getFloat() / scale.factor();
            double norm = update.step(step, rate, scale.factor());
            if (Double.isFinite(norm)) {
                scale = scale.afterStep();
            } else {
                scale = requireRoom(number).afterOverflow();
            }
            follow();
            return number;
        }
    }

    private Supplier<NDArray> scaled(Supplier<NDArray> plain) {
        double factor = scale.factor();
        return factor == 1 ? plain : () -> plain.get().mul((float) factor);
    }

    private LossScale requireRoom(double number) {
        if (!scale.canFall()) {
            throw new TrainingException("The loss became " + number + " at step " + step
                    + ", and its gradients are no numbers any more; a lower learning-rate or clipping may help.");
        }
        return scale;
    }

    private WeightValues copied(WeightArrays arrays) {
        try {
            return WeightValues.of(trainee.network(), arrays.values());
        } catch (ModelException e) {
            throw new TrainingException(
                    "The net left the numbers by step " + step + ": " + e.getMessage()
                            + " A lower learning-rate or clipping may help.",
                    e);
        }
    }

    private Supplier<NDArray> loss(Batch batch, NDManager passing) {
        NDArray glyphs = array(passing, batch.glyphs(), new Shape(batch.size(), 1, Glyph.SIZE, Glyph.SIZE));
        NDArray targets = array(passing, batch.targets(), new Shape(batch.size(), batch.answers()));
        Map<String, NDArray> noise = noise(batch, passing);
        WeightArrays weights = trainee.weights();
        if (teachers.areNone()) {
            return () -> loss.of(forward.scores(glyphs, weights::get, noise), targets);
        }
        NDArray opinion = teachers.opinion(glyphs);
        return () -> loss.of(forward.scores(glyphs, weights::get, noise), targets, opinion);
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

    /** Brings the average up to date; early in a run it follows faster, so that the first weights are soon forgotten. */
    private void follow() {
        if (keptShare > 0) {
            update.follow(Math.min(keptShare, (1.0 + step) / (10.0 + step)));
        }
    }

    /** The weights that are validated and kept: their average, or with no averaging the last ones. */
    WeightArrays averaged() {
        return keptShare > 0 ? trainee.average() : trainee.weights();
    }

    WeightValues averagedValues() {
        return copied(averaged());
    }

    long step() {
        return step;
    }

    RunState state(Position position, @Nullable Best best) {
        return new RunState(
                position,
                scale,
                copied(trainee.weights()),
                copied(trainee.average()),
                trainee.first().values(),
                trainee.second().values(),
                best);
    }

    @Override
    public void close() {
        update.close();
        teachers.close();
        script.ifPresent(ScriptedForward::close);
        room.close();
    }
}

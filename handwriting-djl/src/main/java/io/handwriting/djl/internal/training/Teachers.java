package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.djl.internal.script.ScriptedForward;
import java.util.List;
import java.util.Optional;

/** Trained nets whose answers another one learns, computed in its precision; for one thread. */
final class Teachers implements AutoCloseable {
    private final List<Teacher> each;
    private final double temperature;

    Teachers(List<DjlModel> models, Settings settings, Backend backend, NDManager room) {
        this.each = models.stream()
                .map(model -> Teacher.of(model, settings, backend, room))
                .toList();
        this.temperature = settings.value(HyperParameters.TEACHING_TEMPERATURE);
    }

    boolean areNone() {
        return each.isEmpty();
    }

    /** What they think of each label on average: the mean of their probabilities, softened by the temperature. */
    NDArray opinion(NDArray glyphs) {
        NDArray sum = opinion(each.get(0), glyphs);
        for (Teacher teacher : each.subList(1, each.size())) {
            sum = sum.add(opinion(teacher, glyphs));
        }
        return sum.div(each.size());
    }

    private NDArray opinion(Teacher teacher, NDArray glyphs) {
        return teacher.scores(glyphs).div(temperature).softmax(1);
    }

    @Override
    public void close() {
        each.forEach(teacher -> teacher.script().ifPresent(ScriptedForward::close));
    }

    private record Teacher(DjlModel model, WeightArrays weights, Optional<ScriptedForward> script) {
        static Teacher of(DjlModel model, Settings settings, Backend backend, NDManager room) {
            return new Teacher(
                    model,
                    new WeightArrays(room, model.network().weights(), model.weights()::get),
                    backend.isPyTorch()
                            ? Optional.of(ScriptedForward.of(backend, model.network(), settings.precision()))
                            : Optional.empty());
        }

        NDArray scores(NDArray glyphs) {
            return script.map(written -> written.scoresInUse(glyphs, weights::get))
                    .orElseGet(
                            () -> Pass.inference(model.network().layers(), glyphs, weights::get, (tap, values) -> {}));
        }
    }
}

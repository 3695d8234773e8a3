package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;
import java.util.List;

/** Trained nets whose answers another one learns; for one thread. */
final class Teachers {
    private final List<Teacher> each;
    private final double temperature;

    Teachers(List<DjlModel> models, double temperature, NDManager room) {
        this.each = models.stream().map(model -> Teacher.of(model, room)).toList();
        this.temperature = temperature;
    }

    boolean areNone() {
        return each.isEmpty();
    }

    /** What they think of each label on average: the mean of their probabilities, softened by the temperature. */
    NDArray opinion(NDArray glyphs) {
        NDArray sum = each.get(0).opinion(glyphs, temperature);
        for (Teacher teacher : each.subList(1, each.size())) {
            sum = sum.add(teacher.opinion(glyphs, temperature));
        }
        return sum.div(each.size());
    }

    private record Teacher(DjlModel model, WeightArrays weights) {
        static Teacher of(DjlModel model, NDManager room) {
            return new Teacher(model, new WeightArrays(room, model.network().weights(), model.weights()::get));
        }

        NDArray opinion(NDArray glyphs, double temperature) {
            return Pass.inference(model.network().layers(), glyphs, weights::get, (tap, values) -> {})
                    .div(temperature)
                    .softmax(1);
        }
    }
}

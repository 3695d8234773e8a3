package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.Alphabet;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;

/** A trained net whose answers another one learns. */
final class Teacher {
    private final DjlModel model;
    private final WeightArrays weights;

    Teacher(DjlModel model, NDManager room) {
        this.model = model;
        this.weights = new WeightArrays(room, model.network().weights(), model.weights()::get);
    }

    static void requireFit(DjlModel teacher, Alphabet alphabet) {
        if (!teacher.card().alphabet().equals(alphabet)) {
            throw new TrainingException("The teacher \"" + teacher.card().name() + "\" knows the labels "
                    + teacher.card().alphabet() + ", but the data have " + alphabet + "; both must be the same.");
        }
    }

    NDArray scores(NDArray glyphs) {
        return Pass.inference(model.network().layers(), glyphs, weights::get, (tap, values) -> {});
    }
}

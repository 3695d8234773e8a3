package io.handwriting.examples.cli;

import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.evaluation.Comparison;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.PairedDifference;
import java.util.List;
import java.util.Locale;

/**
 * Keeps a model from taking the place of the one it came from if it got worse.
 *
 * @param before the model it came from
 * @param heldOut what neither learnt from
 */
record Guard(DjlModel before, TrainingData heldOut) {

    /**
     * Has both models read what was held out.
     *
     * @return how well both read
     * @throws TrainingException if the new model reads less, and by more than chance
     */
    String pass(DjlModel after) {
        Evaluation old = evaluation(before);
        Evaluation fresh = evaluation(after);
        PairedDifference lost = Comparison.of(List.of(old, fresh)).difference(0, 1);
        String figures = String.format(
                Locale.ROOT,
                "Of the %,d rows of \"%s\" the model of --start reads %.2f %% and the new one %.2f %%",
                heldOut.size(),
                heldOut.name(),
                100 * old.accuracy().value(),
                100 * fresh.accuracy().value());
        if (lost.difference() > 0 && lost.isSignificant()) {
            throw new TrainingException(figures + ", which is more than chance: the new one is not written.");
        }
        return figures + ".";
    }

    private Evaluation evaluation(DjlModel model) {
        try (Recognizer recognizer = model.open()) {
            return Evaluation.of(recognizer, heldOut);
        }
    }
}

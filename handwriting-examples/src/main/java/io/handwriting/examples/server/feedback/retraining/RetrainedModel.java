package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.djl.DjlModel;

/**
 * A model that learnt corrections, proposed to replace the one it came from.
 *
 * @param model the new model
 * @param before how well the old model reads what was held out
 * @param after how well the new one does
 */
public record RetrainedModel(DjlModel model, RetrainingFigures before, RetrainingFigures after) {
    private static final double FORGIVEN = 0.01;

    /**
     * Tells whether the new model should take over.
     *
     * @return true if it reads more of the corrections held out, and at most one
     *     base row in a hundred fewer; without base data nobody knows what was forgotten
     */
    public boolean isBetter() {
        boolean learnt = after.corrections().hits() > before.corrections().hits();
        return learnt
                && after.base().hits()
                        >= before.base().hits() - FORGIVEN * before.base().rows();
    }
}

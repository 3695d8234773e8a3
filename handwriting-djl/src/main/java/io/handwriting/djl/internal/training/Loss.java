package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * How far scores are from what was to be answered: cross entropy, or the focal loss of Lin et al. (2017). Where foreign
 * glyphs are learnt, "no character" is one more answer whose score is always 0, so that the familiarity of a glyph
 * becomes the logarithm of the odds that it shows a character.
 */
final class Loss {
    private static final float LEAST_DOUBT = 1e-6f;
    private static final int[] CLASSES = {1};

    private final boolean foreign;
    private final float focusing;
    private final float teaching;
    private final float temperature;

    Loss(Settings settings) {
        foreign = settings.learnsForeign();
        focusing = (float) settings.value(HyperParameters.FOCUSING);
        teaching = (float) settings.value(HyperParameters.TEACHING);
        temperature = (float) settings.value(HyperParameters.TEACHING_TEMPERATURE);
    }

    /** The mean over a batch of scores (batch × classes) and targets (batch × answers). */
    NDArray of(NDArray scores, NDArray targets) {
        return ofEach(scores, targets).mean();
    }

    private NDArray ofEach(NDArray scores, NDArray targets) {
        NDArray logarithms = answers(scores).logSoftmax(1);
        NDArray weighed = targets.mul(logarithms);
        if (focusing > 0) {
            NDArray doubt = logarithms.exp().neg().add(1).clip(LEAST_DOUBT, 1);
            weighed = weighed.mul(doubt.pow(focusing));
        }
        return weighed.sum(CLASSES).neg();
    }

    private NDArray answers(NDArray scores) {
        if (!foreign) {
            return scores;
        }
        NDArray none = scores.getManager().zeros(new Shape(scores.getShape().get(0), 1));
        return scores.concat(none, 1);
    }

    /**
     * The same, partly towards the opinion of teachers (Hinton et al. 2015), who are not asked about foreign glyphs.
     */
    NDArray of(NDArray scores, NDArray targets, NDArray opinion) {
        NDArray softened = scores.div(temperature).logSoftmax(1);
        NDArray distance = opinion.mul(softened).sum(CLASSES).mul(-temperature * temperature);
        NDArray own = ofEach(scores, targets);
        NDArray difference = distance.sub(own).mul(teaching);
        return own.add(foreign ? difference.mul(isCharacter(targets)) : difference)
                .mean();
    }

    private static NDArray isCharacter(NDArray targets) {
        return targets.get(":, -1").neg().add(1);
    }
}

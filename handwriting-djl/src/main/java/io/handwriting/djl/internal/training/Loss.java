package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;

/** How far scores are from what was to be answered: cross entropy, or the focal loss of Lin et al. (2017). */
final class Loss {
    private static final float LEAST_DOUBT = 1e-6f;

    private final float focusing;
    private final float teaching;
    private final float temperature;

    Loss(Settings settings) {
        focusing = (float) settings.value(HyperParameters.FOCUSING);
        teaching = (float) settings.value(HyperParameters.TEACHING);
        temperature = (float) settings.value(HyperParameters.TEACHING_TEMPERATURE);
    }

    /** The mean over a batch; both arrays are batch × classes. */
    NDArray of(NDArray scores, NDArray targets) {
        NDArray logarithms = scores.logSoftmax(1);
        NDArray weighed = targets.mul(logarithms);
        if (focusing > 0) {
            NDArray doubt = logarithms.exp().neg().add(1).clip(LEAST_DOUBT, 1);
            weighed = weighed.mul(doubt.pow(focusing));
        }
        return weighed.sum().div(-scores.getShape().get(0));
    }

    /** The same, partly towards the scores of a teacher (Hinton et al. 2015). */
    NDArray of(NDArray scores, NDArray targets, NDArray teacherScores) {
        NDArray taught = teacherScores.div(temperature).softmax(1);
        NDArray softened = scores.div(temperature).logSoftmax(1);
        NDArray distance = taught.mul(softened).sum().div(-scores.getShape().get(0));
        return of(scores, targets).mul(1 - teaching).add(distance.mul(teaching * temperature * temperature));
    }
}

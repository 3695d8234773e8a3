package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;
import java.util.Arrays;

/** How much each label counts, so that rare ones are made up for. */
final class ClassWeights {
    private ClassWeights() {}

    /** One weight a label, 1 on average over the rows. */
    static float[] of(TrainingData data, Settings settings) {
        double strength = settings.value(HyperParameters.BALANCE_STRENGTH);
        int[] counts = new int[data.alphabet().size()];
        for (int row = 0; row < data.size(); row++) {
            counts[data.labelIndex(row)]++;
        }
        double[] raw = Arrays.stream(counts)
                .mapToDouble(count -> Math.pow(Math.max(1, count), -strength))
                .toArray();
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
            sum += raw[i] * counts[i];
        }
        float[] weights = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            weights[i] = (float) (raw[i] * data.size() / sum);
        }
        return weights;
    }
}

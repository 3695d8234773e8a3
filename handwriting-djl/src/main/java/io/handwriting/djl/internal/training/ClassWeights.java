package io.handwriting.djl.internal.training;

import io.handwriting.Expectation;
import io.handwriting.Frequencies;
import io.handwriting.TrainingData;
import java.util.Arrays;

/** How much each label counts, so that rare ones are made up for. */
final class ClassWeights {
    private ClassWeights() {}

    /** Tells how often labels count in what is learnt, and how often readers of drawings are to expect them. */
    static Expectation expectation(TrainingData data, Settings settings) {
        int[] counts = counts(data);
        boolean balanced = !settings.value(HyperParameters.BALANCE).equals("none");
        float[] weights = balanced ? of(data, settings) : new float[0];
        double[] counting = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            counting[i] = Math.max(1, counts[i]) * (balanced ? weights[i] : 1.0);
        }
        return Expectation.even(Frequencies.of(data.alphabet(), counting), settings.value(HyperParameters.EVENNESS));
    }

    private static int[] counts(TrainingData data) {
        int[] counts = new int[data.alphabet().size()];
        for (int row = 0; row < data.size(); row++) {
            counts[data.labelIndex(row)]++;
        }
        return counts;
    }

    /** One weight a label, 1 on average over the rows. */
    static float[] of(TrainingData data, Settings settings) {
        double strength = settings.value(HyperParameters.BALANCE_STRENGTH);
        int[] counts = counts(data);
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

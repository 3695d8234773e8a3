package io.handwriting.preprocess.internal.stature;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Adds up and averages likelihoods that are given as logarithms. */
final class Evidence {
    private Evidence() {}

    /** The logarithm of how likely it is that all things happen. */
    static double ofAll(int count, IntToDoubleFunction likelihood) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.log(likelihood.applyAsDouble(i));
        }
        return sum;
    }

    /** The logarithm of how likely a thing is on average. */
    static double onAverage(double[] logarithms) {
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        double mean = Arrays.stream(logarithms)
                .map(logarithm -> Math.exp(logarithm - largest))
                .average()
                .orElseThrow();
        return largest + Math.log(mean);
    }
}

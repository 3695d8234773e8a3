package io.handwriting.benchmarks;

import java.util.List;

/** The middle of measured values. */
final class Medians {
    private Medians() {}

    static double of(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

package io.handwriting.benchmarks.report;

import java.util.OptionalDouble;

/**
 * One measured value.
 *
 * @param subject what was measured
 * @param value the value
 * @param error half of its 99.9 % interval, where there is one
 * @param garbage the bytes that a call leaves to be collected, where they were counted
 */
record Figure(String subject, double value, OptionalDouble error, OptionalDouble garbage) {
    static Figure of(String subject, double value) {
        return new Figure(subject, value, OptionalDouble.empty(), OptionalDouble.empty());
    }
}

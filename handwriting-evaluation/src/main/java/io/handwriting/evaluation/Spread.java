package io.handwriting.evaluation;

import java.util.Arrays;

/**
 * How values are spread, in five of them.
 *
 * @param p5 the value that 5 % stay below or at
 * @param p25 the value that a quarter stays below or at
 * @param median the value that half stay below or at
 * @param p75 the value that three quarters stay below or at
 * @param p95 the value that 95 % stay below or at
 */
public record Spread(double p5, double p25, double median, double p75, double p95) {

    static Spread of(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
    }

    private static double at(float[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}

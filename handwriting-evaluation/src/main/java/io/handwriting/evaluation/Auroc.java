package io.handwriting.evaluation;

import java.util.Arrays;

/**
 * How well a score tells those that should have a high one from those that should have a low one: the area under the
 * curve of the receiver operating characteristic, which is how often one of the first has the higher score of a pair,
 * ties counted half (the statistic of Mann and Whitney).
 *
 * @param value the area: 1 when the score tells all of them apart, 0.5 when it tells nothing
 * @param interval DeLong's 95 % interval, on the scale of the logit so that it stays within 0 and 1; where DeLong's
 *     variance is 0, as when no pair is the wrong way round, Wilson's for as many independent pairs as there are scores
 *     of the rarer kind, which is careful
 */
public record Auroc(double value, Interval interval) {

    /**
     * Computes the area.
     *
     * @param high the scores of those that should have a high one
     * @param low the scores of those that should have a low one
     * @return the area with its interval
     * @throws EvaluationException if one of the two is empty, or a score is not a number
     */
    public static Auroc of(float[] high, float[] low) {
        requireScores(high);
        requireScores(low);
        double[] ofHigh = sharesBelow(high, sorted(low));
        double[] ofLow = sharesBelow(low, sorted(high));
        double value = Arrays.stream(ofHigh).average().orElseThrow();
        double variance = variance(ofHigh) / high.length + variance(ofLow) / low.length;
        return new Auroc(value, interval(value, variance, Math.min(high.length, low.length)));
    }

    private static void requireScores(float[] scores) {
        if (scores.length == 0) {
            throw new EvaluationException("Scores of both kinds are needed, one of each at least.");
        }
        for (float score : scores) {
            if (Float.isNaN(score)) {
                throw new EvaluationException("A score is not a number.");
            }
        }
    }

    private static float[] sorted(float[] scores) {
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** For each score the share of the others that is below it, equal ones counted half. */
    private static double[] sharesBelow(float[] scores, float[] sortedOthers) {
        double[] shares = new double[scores.length];
        for (int i = 0; i < shares.length; i++) {
            int below = countBelow(sortedOthers, scores[i], false);
            int belowOrEqual = countBelow(sortedOthers, scores[i], true);
            shares[i] = (below + belowOrEqual) / (2.0 * sortedOthers.length);
        }
        return shares;
    }

    private static int countBelow(float[] sorted, float score, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < score || (orEqual && sorted[middle] == score)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length == 1 ? 0 : squares / (values.length - 1);
    }

    private static Interval interval(double value, double variance, int fewer) {
        double spread = value * (1 - value);
        if (fewer == 1 || variance < 1e-18 || spread < 1e-12) {
            return new Share((int) Math.round(value * fewer), fewer).interval();
        }
        double logit = Math.log(value / (1 - value));
        double half = Interval.Z * Math.sqrt(variance) / spread;
        return new Interval(logistic(logit - half), logistic(logit + half));
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }
}

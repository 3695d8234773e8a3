package io.handwriting.evaluation;

import io.handwriting.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether a model is as often right as it says: its probabilities against the truth, over all rows that are not blank.
 *
 * @param rows how many rows count; when there are none the figures are not numbers
 * @param expectedError the expected calibration error: how far confidence and accuracy of the bins lie apart on average
 * @param brier the Brier score: the mean squared distance, summed over the labels, between the probabilities and the
 *     truth, from 0 to 2
 * @param negativeLogLikelihood the mean negative natural logarithm of the truth's probability, which counts as 10⁻¹² at
 *     the least
 * @param bins fifteen equally wide ranges of confidence
 */
public record Calibration(
        int rows, double expectedError, double brier, double negativeLogLikelihood, List<ReliabilityBin> bins) {
    private static final int BINS = 15;
    private static final double LEAST_PROBABILITY = 1e-12;

    /** Keeps a copy of the bins. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    static Calibration of(Answers answers) {
        int[] rows = IntStream.range(0, answers.rows())
                .filter(row -> answers.verdict(row) != Verdict.BLANK)
                .toArray();
        List<ReliabilityBin> bins = bins(answers, rows);
        return new Calibration(
                rows.length,
                expectedError(bins, rows.length),
                mean(rows, answers::squaredError),
                mean(rows, row -> -Math.log(Math.max(LEAST_PROBABILITY, answers.truthProbability(row)))),
                bins);
    }

    /**
     * Compares what was promised with what was kept, over all bins together.
     *
     * @return mean confidence less accuracy: above 0 when the model is too sure of itself; not a number without rows
     */
    public double overconfidence() {
        double sum = bins.stream()
                .filter(bin -> bin.hits().rows() > 0)
                .mapToDouble(bin -> bin.hits().rows() * bin.overconfidence())
                .sum();
        return sum / rows;
    }

    private static List<ReliabilityBin> bins(Answers answers, int[] rows) {
        int[] counts = new int[BINS];
        int[] hits = new int[BINS];
        double[] confidences = new double[BINS];
        for (int row : rows) {
            int bin = bin(answers.confidence(row));
            counts[bin]++;
            confidences[bin] += answers.confidence(row);
            hits[bin] += answers.isHit(row) ? 1 : 0;
        }
        List<ReliabilityBin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new ReliabilityBin(
                    (double) i / BINS,
                    (double) (i + 1) / BINS,
                    new Share(hits[i], counts[i]),
                    confidences[i] / counts[i]));
        }
        return bins;
    }

    /** Bins are open below and closed above. */
    private static int bin(float confidence) {
        return Math.min(BINS - 1, Math.max(0, (int) Math.ceil(confidence * BINS) - 1));
    }

    private static double expectedError(List<ReliabilityBin> bins, int rows) {
        double sum = bins.stream()
                .filter(bin -> bin.hits().rows() > 0)
                .mapToDouble(bin -> bin.hits().rows() * Math.abs(bin.overconfidence()))
                .sum();
        return sum / rows;
    }

    private static double mean(int[] rows, IntToDoubleFunction figure) {
        return IntStream.of(rows).mapToDouble(figure).average().orElse(Double.NaN);
    }
}

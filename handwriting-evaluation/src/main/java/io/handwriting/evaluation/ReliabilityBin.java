package io.handwriting.evaluation;

/**
 * The answers whose confidence lies in one range.
 *
 * @param from the end of the range below, not included
 * @param to the end of the range, included
 * @param hits how many of them are right
 * @param confidence their mean confidence; not a number when there are none
 */
public record ReliabilityBin(double from, double to, Share hits, double confidence) {

    /**
     * Compares what was promised with what was kept.
     *
     * @return mean confidence less accuracy: above 0 where the model is too sure of itself; not a number when there are
     *     no answers
     */
    public double overconfidence() {
        return confidence - hits.value();
    }
}

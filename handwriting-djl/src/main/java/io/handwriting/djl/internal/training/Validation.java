package io.handwriting.djl.internal.training;

/**
 * How good a net is on glyphs that it did not learn from.
 *
 * @param loss the mean cross entropy; not a number without glyphs
 * @param accuracy the share read right; not a number without glyphs
 */
record Validation(double loss, double accuracy) {
    static final Validation NONE = new Validation(Double.NaN, Double.NaN);

    /** Where nothing can be compared, later is better. */
    boolean isBetterThan(Validation other) {
        return Double.isNaN(accuracy) || accuracy > other.accuracy || (accuracy == other.accuracy && loss < other.loss);
    }
}

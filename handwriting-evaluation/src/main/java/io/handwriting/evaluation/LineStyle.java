package io.handwriting.evaluation;

/**
 * How a line is written; all lengths in heights of a digit of the writer.
 *
 * @param gap the paper between two characters, on the average; negative where they overlap
 * @param gapSpread the standard deviation of the gap
 * @param leastGap no gap is less
 * @param slant by how much the line leans to one side at the most, as a share of the height
 * @param sizeDrift by how much the size of neighbours differs, as a standard deviation
 * @param baselineDrift by how much the line rises and falls, as a standard deviation
 */
public record LineStyle(
        double gap, double gapSpread, double leastGap, double slant, double sizeDrift, double baselineDrift) {
    /** Gaps as people leave them, most of a fifth of the height, some of nearly none. */
    public static final LineStyle NATURAL = new LineStyle(0.2, 0.1, 0.02, 0.2, 0.06, 0.04);

    /** Characters well apart from each other, as in a form. */
    public static final LineStyle WIDE = new LineStyle(0.6, 0.25, 0.1, 0.2, 0.06, 0.04);

    /** Characters that touch or overlap a little. */
    public static final LineStyle TOUCHING = new LineStyle(0, 0.03, -0.05, 0.2, 0.06, 0.04);
}

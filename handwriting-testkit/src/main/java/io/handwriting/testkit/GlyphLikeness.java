package io.handwriting.testkit;

import io.handwriting.Glyph;

/**
 * How like two glyphs are.
 *
 * @param correlation the correlation of their pixels: 1 for glyphs that differ in contrast at the most; 0 when one is
 *     even all over
 * @param difference the mean of the absolute differences of their pixels: 0 for equal glyphs
 */
public record GlyphLikeness(double correlation, double difference) {

    /**
     * Compares two glyphs.
     *
     * @param first one glyph
     * @param second the other
     * @return how like they are
     */
    public static GlyphLikeness of(Glyph first, Glyph second) {
        float[] a = first.toArray();
        float[] b = second.toArray();
        double meanA = first.ink() / a.length;
        double meanB = second.ink() / b.length;
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        double differences = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
            differences += Math.abs(a[i] - b[i]);
        }
        double product = squaresA * squaresB;
        return new GlyphLikeness(product == 0 ? 0 : both / Math.sqrt(product), differences / a.length);
    }
}

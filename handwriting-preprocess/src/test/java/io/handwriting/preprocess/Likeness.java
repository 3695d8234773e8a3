package io.handwriting.preprocess;

import io.handwriting.Glyph;

/** How like two glyphs are. */
final class Likeness {
    private Likeness() {}

    /** The correlation of the pixels: 1 for glyphs that differ in contrast at the most. */
    static double correlation(Glyph first, Glyph second) {
        float[] a = first.toArray();
        float[] b = second.toArray();
        double meanA = first.ink() / a.length;
        double meanB = second.ink() / b.length;
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        double product = squaresA * squaresB;
        return product == 0 ? 0 : both / Math.sqrt(product);
    }

    /** The mean of the absolute differences of the pixels. */
    static double difference(Glyph first, Glyph second) {
        double sum = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                sum += Math.abs(first.at(x, y) - second.at(x, y));
            }
        }
        return sum / Glyph.PIXELS;
    }
}

package io.handwriting.spi;

import io.handwriting.Glyph;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds out how much each pixel counts by covering a square of the glyph at a time (Zeiler and Fergus, 2014): those of a
 * grid, and those of a second one that lie over the corners of the first.
 */
final class Occlusion {
    private static final int SIDE = 4;

    /** Where squares begin, top and left. */
    private static final int[] SQUARES =
            IntStream.concat(grid(0), grid(SIDE / 2)).toArray();

    private final ToDoubleFunction<Glyph> score;

    Occlusion(ToDoubleFunction<Glyph> score) {
        this.score = score;
    }

    private static IntStream grid(int first) {
        return edges(first).flatMap(row -> edges(first).map(column -> row * Glyph.SIZE + column));
    }

    private static IntStream edges(int first) {
        return IntStream.range(0, (Glyph.SIZE - first) / SIDE).map(number -> first + number * SIDE);
    }

    /** How much the score falls, on average, where a pixel is covered. */
    float[] of(Glyph glyph) {
        double whole = score.applyAsDouble(glyph);
        float[] sums = new float[Glyph.PIXELS];
        int[] counts = new int[Glyph.PIXELS];
        for (int square : SQUARES) {
            float[] pixels = glyph.toArray();
            if (cover(pixels, square)) {
                float fall = (float) (whole - score.applyAsDouble(Glyph.of(pixels)));
                add(fall, sums, counts, square);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts[i] == 0 ? 0 : sums[i] / counts[i];
        }
        return sums;
    }

    /** Tells whether there was ink to cover. */
    private static boolean cover(float[] pixels, int square) {
        boolean inked = false;
        for (int row = square; row < square + SIDE * Glyph.SIZE; row += Glyph.SIZE) {
            for (int i = row; i < row + SIDE; i++) {
                inked |= pixels[i] > 0;
                pixels[i] = 0;
            }
        }
        return inked;
    }

    private static void add(float fall, float[] sums, int[] counts, int square) {
        for (int row = square; row < square + SIDE * Glyph.SIZE; row += Glyph.SIZE) {
            for (int i = row; i < row + SIDE; i++) {
                sums[i] += fall;
                counts[i]++;
            }
        }
    }
}

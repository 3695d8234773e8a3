package io.handwriting.spi;

import io.handwriting.Glyph;
import java.util.function.ToDoubleFunction;

/** Finds out how much each pixel counts by covering a part of the glyph at a time (Zeiler and Fergus, 2014). */
final class Occlusion {
    private static final int SIDE = 4;
    private static final int STEP = 2;

    private final ToDoubleFunction<Glyph> score;

    Occlusion(ToDoubleFunction<Glyph> score) {
        this.score = score;
    }

    /** How much the score falls, on average, where a pixel is covered. */
    float[] of(Glyph glyph) {
        double whole = score.applyAsDouble(glyph);
        float[] sums = new float[Glyph.PIXELS];
        int[] counts = new int[Glyph.PIXELS];
        for (int top = 0; top + SIDE <= Glyph.SIZE; top += STEP) {
            for (int left = 0; left + SIDE <= Glyph.SIZE; left += STEP) {
                float[] pixels = new float[Glyph.PIXELS];
                glyph.copyTo(pixels, 0);
                if (cover(pixels, top, left)) {
                    float fall = (float) (whole - score.applyAsDouble(Glyph.of(pixels)));
                    add(fall, sums, counts, top, left);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts[i] == 0 ? 0 : sums[i] / counts[i];
        }
        return sums;
    }

    /** Tells whether there was ink to cover. */
    private static boolean cover(float[] pixels, int top, int left) {
        boolean inked = false;
        for (int row = top; row < top + SIDE; row++) {
            for (int i = row * Glyph.SIZE + left; i < row * Glyph.SIZE + left + SIDE; i++) {
                inked |= pixels[i] > 0;
                pixels[i] = 0;
            }
        }
        return inked;
    }

    private static void add(float fall, float[] sums, int[] counts, int top, int left) {
        for (int row = top; row < top + SIDE; row++) {
            for (int i = row * Glyph.SIZE + left; i < row * Glyph.SIZE + left + SIDE; i++) {
                sums[i] += fall;
                counts[i]++;
            }
        }
    }
}

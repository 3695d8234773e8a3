package io.handwriting.data.augment;

import io.handwriting.Glyph;

/** A rectangle at random that covers a part of a glyph, but never more than half of its ink. */
final class Patch {
    private static final double SMALLEST_AREA = 0.02;
    private static final double LOG_OF_LONGEST = StrictMath.log(3.3);
    private static final float MOST_INK = 0.5f;

    private Patch() {}

    /**
     * Covers a part of a glyph.
     *
     * @param plane the glyph; changed in place
     * @param largestArea the share of the glyph's area that is covered at most
     * @param noise true to cover it with noise, false with paper
     * @param random where size, place and noise come from
     */
    static void cover(float[] plane, double largestArea, boolean noise, Randomness random) {
        double area = Glyph.PIXELS * random.between(Math.min(SMALLEST_AREA, largestArea), largestArea);
        double ratio = StrictMath.exp(random.between(-LOG_OF_LONGEST, LOG_OF_LONGEST));
        int height = side(Math.sqrt(area * ratio));
        int width = side(area / height);
        int left = random.below(Glyph.SIZE - width + 1);
        int top = random.below(Glyph.SIZE - height + 1);
        float all = Bordered.ink(plane, 0, 0, Glyph.SIZE, Glyph.SIZE);
        if (Bordered.ink(plane, left, top, width, height) <= MOST_INK * all) {
            fill(plane, left, top, width, height, noise ? 1 : 0, random);
        }
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.min(Glyph.SIZE, length));
    }

    private static void fill(
            float[] plane, int left, int top, int width, int height, float darkest, Randomness random) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                plane[Bordered.index(x, y)] = darkest * (float) random.share();
            }
        }
    }
}

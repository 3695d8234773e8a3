package io.handwriting.testkit;

import io.handwriting.Glyph;

/**
 * Where the ink of a glyph lies, in pixels counted from 0.
 *
 * @param left the first column with a pixel of at least half ink
 * @param top the first row with such a pixel
 * @param right the last column with such a pixel
 * @param bottom the last row with such a pixel
 * @param massX the centre of mass of all ink, from left to right
 * @param massY the centre of mass of all ink, from top to bottom
 */
public record GlyphShape(int left, int top, int right, int bottom, double massX, double massY) {
    private static final float HALF = 0.5f;

    /**
     * Measures a glyph.
     *
     * @param glyph a glyph with some pixel of at least half ink
     * @return where its ink lies
     */
    public static GlyphShape of(Glyph glyph) {
        int left = Glyph.SIZE;
        int top = Glyph.SIZE;
        int right = -1;
        int bottom = -1;
        double momentX = 0;
        double momentY = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                float ink = glyph.at(x, y);
                momentX += ink * x;
                momentY += ink * y;
                if (ink >= HALF) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new GlyphShape(left, top, right, bottom, momentX / glyph.ink(), momentY / glyph.ink());
    }

    /**
     * Tells the longer side of the box.
     *
     * @return the pixels from the first to the last, both counted
     */
    public int longerSide() {
        return Math.max(right - left, bottom - top) + 1;
    }

    /**
     * Tells the middle of the box from left to right.
     *
     * @return the place between the first and the last column
     */
    public double middleX() {
        return (left + right) / 2.0;
    }

    /**
     * Tells the middle of the box from top to bottom.
     *
     * @return the place between the first and the last row
     */
    public double middleY() {
        return (top + bottom) / 2.0;
    }
}

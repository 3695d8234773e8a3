package io.handwriting.preprocess.internal.image;

import java.util.List;

/**
 * Which pixels of a PNG come together: all of them, or those of one of the seven passes of Adam7.
 *
 * @param left the first column
 * @param top the first row
 * @param right how far the next column is
 * @param down how far the next row is
 */
record PngPass(int left, int top, int right, int down) {
    private static final List<PngPass> WHOLE = List.of(new PngPass(0, 0, 1, 1));
    private static final List<PngPass> ADAM7 = List.of(
            new PngPass(0, 0, 8, 8),
            new PngPass(4, 0, 8, 8),
            new PngPass(0, 4, 4, 8),
            new PngPass(2, 0, 4, 4),
            new PngPass(0, 2, 2, 4),
            new PngPass(1, 0, 2, 2),
            new PngPass(0, 1, 1, 2));

    static List<PngPass> of(boolean interlaced) {
        return interlaced ? ADAM7 : WHOLE;
    }

    /** Tells how many columns of an image it has; without any it has no rows either. */
    int columns(int width) {
        return (width - left + right - 1) / right;
    }

    int rows(int height) {
        return (height - top + down - 1) / down;
    }
}

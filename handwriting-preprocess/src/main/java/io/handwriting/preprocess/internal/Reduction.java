package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import java.util.Arrays;

/** Averages very large bitmaps down by a whole number, so that what follows has bounds in time and memory. */
public final class Reduction {
    private static final int LARGEST_SIDE = 1024;

    private Reduction() {}

    /**
     * Makes a bitmap of no more than 1,024 pixels a side.
     *
     * @param bitmap the bitmap
     * @return the same one where it is small enough
     */
    public static Bitmap toReadable(Bitmap bitmap) {
        int longer = Math.max(bitmap.width(), bitmap.height());
        int factor = (longer + LARGEST_SIDE - 1) / LARGEST_SIDE;
        return factor == 1 ? bitmap : shrink(bitmap, factor);
    }

    private static Bitmap shrink(Bitmap bitmap, int factor) {
        int width = (bitmap.width() + factor - 1) / factor;
        int height = (bitmap.height() + factor - 1) / factor;
        byte[] pixels = new byte[width * height];
        byte[] row = new byte[bitmap.width()];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            int from = y * factor;
            int to = Math.min(from + factor, bitmap.height());
            for (int source = from; source < to; source++) {
                bitmap.copyRow(source, row);
                for (int x = 0; x < row.length; x++) {
                    sums[x / factor] += row[x] & 0xff;
                }
            }
            for (int x = 0; x < width; x++) {
                int columns = Math.min(factor, bitmap.width() - x * factor);
                pixels[y * width + x] = (byte) (sums[x] / (columns * (to - from)));
            }
        }
        return Bitmap.of(width, height, pixels, bitmap.polarity());
    }
}

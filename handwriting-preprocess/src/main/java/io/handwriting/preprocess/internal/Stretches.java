package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import java.util.Arrays;

/**
 * A bitmap as horizontal stretches of equal grey: read once, many pixels at a time where they are alike, as most are;
 * every later step goes through a few thousand stretches instead of all pixels.
 */
public final class Stretches {
    private byte[] pixels = new byte[0];
    private int[] ends = new int[4096];
    private byte[] greys = new byte[4096];
    private int[] firsts = new int[0];
    private int count;
    private int width;
    private int height;

    /** Makes an empty collection. */
    public Stretches() {}

    /**
     * Reads a bitmap.
     *
     * @param bitmap the bitmap
     */
    public void read(Bitmap bitmap) {
        width = bitmap.width();
        height = bitmap.height();
        count = 0;
        if (pixels.length < width) {
            pixels = new byte[width];
        }
        if (firsts.length <= height) {
            firsts = new int[height + 1];
        }
        for (int y = 0; y < height; y++) {
            bitmap.copyRow(y, pixels);
            firsts[y] = count;
            ensureCapacity(count + width);
            count = readRow(count);
        }
        firsts[height] = count;
    }

    private void ensureCapacity(int needed) {
        if (ends.length < needed) {
            ends = Arrays.copyOf(ends, 2 * needed);
            greys = Arrays.copyOf(greys, 2 * needed);
        }
    }

    /** Compares every pixel with its right neighbour; a stretch ends where they differ. */
    private int readRow(int firstStretch) {
        byte[] row = pixels;
        int last = width - 1;
        int stretch = firstStretch;
        int x = 0;
        while (x < last) {
            int alike = Arrays.mismatch(row, x, last, row, x + 1, width);
            if (alike < 0) {
                break;
            }
            x += alike;
            do {
                greys[stretch] = row[x++];
                ends[stretch++] = x;
            } while (x < last && row[x] != row[x + 1]);
        }
        greys[stretch] = row[last];
        ends[stretch++] = width;
        return stretch;
    }

    int count() {
        return count;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Names the first stretch of a row; that of the row below the last is the number of all stretches. */
    int first(int row) {
        return firsts[row];
    }

    /** Tells where a stretch ends, which is where the next of its row begins. */
    int end(int stretch) {
        return ends[stretch];
    }

    int grey(int stretch) {
        return greys[stretch] & 0xff;
    }
}

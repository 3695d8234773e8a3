package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A bitmap as horizontal stretches of equal grey: read once, eight pixels at a time where they are alike, as most are;
 * every later step goes through a few thousand stretches instead of all pixels.
 */
public final class Stretches {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long REPEAT = 0x0101010101010101L;
    private static final int WORD = Long.BYTES;

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
            readRow();
        }
        firsts[height] = count;
    }

    private void ensureCapacity(int needed) {
        if (ends.length < needed) {
            ends = Arrays.copyOf(ends, 2 * needed);
            greys = Arrays.copyOf(greys, 2 * needed);
        }
    }

    private void readRow() {
        int stretch = count;
        for (int x = 0; x < width; ) {
            byte grey = pixels[x];
            x = endOfAlike(x + 1, grey);
            ends[stretch] = x;
            greys[stretch] = grey;
            stretch++;
        }
        count = stretch;
    }

    private int endOfAlike(int from, byte grey) {
        int at = from;
        if (at < width && pixels[at] == grey) {
            long alike = (grey & 0xff) * REPEAT;
            while (at + WORD <= width && (long) WORDS.get(pixels, at) == alike) {
                at += WORD;
            }
            while (at < width && pixels[at] == grey) {
                at++;
            }
        }
        return at;
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

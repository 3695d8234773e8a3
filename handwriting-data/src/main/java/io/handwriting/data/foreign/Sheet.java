package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Polarity;

/** A sheet of paper to put ink on; for one thread. */
final class Sheet {
    private final int width;
    private final int height;
    private final float[] ink;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new float[width * height];
    }

    /** Puts ink on a place, unless it is outside; ink on ink stays what is darker. */
    void put(int x, int y, float amount) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            ink[y * width + x] = Math.max(ink[y * width + x], amount);
        }
    }

    Bitmap bitmap() {
        byte[] grey = new byte[ink.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, ink[i])));
        }
        return Bitmap.of(width, height, grey, Polarity.LIGHT_ON_DARK);
    }
}

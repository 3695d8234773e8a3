package io.handwriting.preprocess.internal;

import java.util.Arrays;

/** One row of an image while it is drawn, and the part of it that has been drawn on. */
final class Line {
    private float[] values = new float[0];
    private int from;
    private int to;

    /** Makes it a row of paper. */
    void start(int width) {
        if (values.length < width) {
            values = new float[width];
        }
        clear();
    }

    /** Makes it paper again where it was drawn on. */
    void clear() {
        Arrays.fill(values, Math.min(from, to), to, 0);
        from = values.length;
        to = 0;
    }

    void add(int x, float ink) {
        values[x] += ink;
    }

    /** Notes that something is drawn between two places. */
    void touch(int first, int end) {
        from = Math.min(from, first);
        to = Math.max(to, end);
    }

    /** Adds the part drawn on to a row of an image. */
    void addTo(float[] image, int offset, float weight) {
        for (int x = from; x < to; x++) {
            image[offset + x] += weight * values[x];
        }
    }
}

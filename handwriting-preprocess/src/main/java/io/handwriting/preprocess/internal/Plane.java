package io.handwriting.preprocess.internal;

import java.util.Arrays;

/** A small image of ink, 0 to 1, in a buffer that is used again; its outermost ring is always paper. */
public final class Plane {
    private float[] values = new float[0];
    private int width;
    private int height;

    /** Makes an empty image. */
    public Plane() {}

    /**
     * Makes it an image of paper.
     *
     * @param newWidth the pixels in a row
     * @param newHeight the rows
     */
    public void clear(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (values.length < width * height) {
            values = new float[width * height];
        } else {
            Arrays.fill(values, 0, width * height, 0);
        }
    }

    /**
     * Tells the width.
     *
     * @return the pixels in a row
     */
    public int width() {
        return width;
    }

    /**
     * Tells the height.
     *
     * @return the rows
     */
    public int height() {
        return height;
    }

    /**
     * Gives the values to read and write.
     *
     * @return the buffer, row by row, possibly longer than the image
     */
    public float[] values() {
        return values;
    }
}

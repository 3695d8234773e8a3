package io.handwriting.preprocess.internal;

import io.handwriting.InkBox;
import java.util.Arrays;

/** Pixels of a bitmap as horizontal segments. */
public final class Segments {
    private static final int FIELDS = 3;

    private int[] values = new int[64 * FIELDS];
    private int count;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    /** Makes an empty collection. */
    public Segments() {}

    /**
     * Adds a segment; one without a pixel is left out.
     *
     * @param row the row
     * @param start the first column
     * @param end the column after the last
     */
    public void add(int row, int start, int end) {
        if (start >= end) {
            return;
        }
        if (count * FIELDS == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[count * FIELDS] = row;
        values[count * FIELDS + 1] = start;
        values[count * FIELDS + 2] = end;
        count++;
        left = Math.min(left, start);
        right = Math.max(right, end);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row + 1);
    }

    /**
     * Counts the segments.
     *
     * @return how many there are
     */
    public int count() {
        return count;
    }

    /**
     * Tells the row of a segment.
     *
     * @param segment the segment, from 0
     * @return its row
     */
    public int row(int segment) {
        return values[segment * FIELDS];
    }

    /**
     * Tells where a segment starts.
     *
     * @param segment the segment, from 0
     * @return its first column
     */
    public int start(int segment) {
        return values[segment * FIELDS + 1];
    }

    /**
     * Tells where a segment ends.
     *
     * @param segment the segment, from 0
     * @return the column after its last
     */
    public int end(int segment) {
        return values[segment * FIELDS + 2];
    }

    /**
     * Tells where the pixels lie.
     *
     * @return the box around them, in pixels
     */
    public InkBox box() {
        return new InkBox(left, top, right, bottom);
    }
}

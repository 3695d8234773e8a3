package io.handwriting;

import java.util.Arrays;

/**
 * The points a pen went through from touching the paper to leaving it, y growing downwards, in any unit.
 *
 * <p>Points that are not finite, as some digitisers send them when they lose the pen, are left out. A stroke may be a
 * single point, and may be empty. Immutable and safe to share between threads.
 */
public final class Stroke {
    private final float[] xy;

    private Stroke(float[] xy) {
        this.xy = xy;
    }

    /**
     * Makes a stroke from coordinates in turn.
     *
     * @param xy x, y, x, y, …
     * @return the stroke through all finite points
     * @throws DrawingException if the last x has no y
     */
    public static Stroke of(float... xy) {
        if (xy.length % 2 != 0) {
            throw new DrawingException(
                    "A stroke needs an x and a y for every point, but " + xy.length + " numbers were given.");
        }
        float[] kept = new float[xy.length];
        int length = 0;
        for (int i = 0; i < xy.length; i += 2) {
            if (Float.isFinite(xy[i]) && Float.isFinite(xy[i + 1])) {
                kept[length++] = xy[i];
                kept[length++] = xy[i + 1];
            }
        }
        return new Stroke(Arrays.copyOf(kept, length));
    }

    /**
     * Counts the points.
     *
     * @return how many points the stroke has
     */
    public int size() {
        return xy.length / 2;
    }

    /**
     * Reads a point's place from left to right.
     *
     * @param point the point, from 0
     * @return its x
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public float x(int point) {
        return xy[2 * point];
    }

    /**
     * Reads a point's place from top to bottom.
     *
     * @param point the point, from 0
     * @return its y
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public float y(int point) {
        return xy[2 * point + 1];
    }

    /**
     * Copies the points.
     *
     * @return x and y of each point in turn, as {@link #of(float...)} takes them
     */
    public float[] toArray() {
        return xy.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stroke that && Arrays.equals(xy, that.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return "Stroke" + Arrays.toString(xy);
    }
}

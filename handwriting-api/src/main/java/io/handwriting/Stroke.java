package io.handwriting;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

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

    /**
     * Moves every point.
     *
     * @param newX tells the new x of a point from its x and y
     * @param newY tells the new y of a point from its x and y
     * @return the stroke through the points moved, as far as they are finite
     */
    public Stroke map(DoubleBinaryOperator newX, DoubleBinaryOperator newY) {
        float[] moved = new float[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            moved[i] = (float) newX.applyAsDouble(xy[i], xy[i + 1]);
            moved[i + 1] = (float) newY.applyAsDouble(xy[i], xy[i + 1]);
        }
        return of(moved);
    }

    /**
     * Turns the pen round.
     *
     * @return the stroke through the same points from the last to the first
     */
    public Stroke reversed() {
        float[] turned = new float[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            turned[i] = xy[xy.length - 2 - i];
            turned[i + 1] = xy[xy.length - 1 - i];
        }
        return new Stroke(turned);
    }

    /**
     * Takes a part.
     *
     * @param from its first point, from 0
     * @param to the point after its last
     * @return the stroke through these points
     * @throws IndexOutOfBoundsException if there are no such points
     */
    public Stroke part(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return new Stroke(Arrays.copyOfRange(xy, 2 * from, 2 * to));
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

package io.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A drawing as the pen made it: strokes of points, in the order of writing.
 *
 * @param strokes the strokes
 */
public record Ink(List<Stroke> strokes) implements Drawing {

    /** Keeps a copy of the list. */
    public Ink {
        strokes = List.copyOf(strokes);
    }

    /**
     * Makes ink from arrays of coordinates.
     *
     * @param strokes one array a stroke: x, y, x, y, …, y growing downwards
     * @return the ink
     * @throws DrawingException if an array's last x has no y
     */
    public static Ink of(float[]... strokes) {
        return new Ink(Arrays.stream(strokes).map(Stroke::of).toList());
    }

    /**
     * Starts ink that is drawn point by point.
     *
     * @return a new pen, to be used by one thread
     */
    public static Pen pen() {
        return new Pen();
    }

    /**
     * Counts the points of all strokes.
     *
     * @return the number of points; 0 when nothing was drawn
     */
    public int points() {
        int points = 0;
        for (Stroke stroke : strokes) {
            points += stroke.size();
        }
        return points;
    }

    /**
     * Moves every point, as to another place, size or slant, or from a digitiser whose y grows upwards.
     *
     * <pre>{@code
     * ink.map((x, y) -> x, (x, y) -> height - y)
     * }</pre>
     *
     * @param newX tells the new x of a point from its x and y
     * @param newY tells the new y of a point from its x and y
     * @return the same strokes through the points moved
     */
    public Ink map(DoubleBinaryOperator newX, DoubleBinaryOperator newY) {
        return new Ink(strokes.stream().map(stroke -> stroke.map(newX, newY)).toList());
    }

    /** Draws ink point by point, as pointer events come in; not for use by several threads at once. */
    public static final class Pen {
        private final List<Stroke> strokes = new ArrayList<>();
        private float[] current = new float[64];
        private int length;

        private Pen() {}

        /**
         * Touches the paper: begins a stroke.
         *
         * @param x the place from left to right
         * @param y the place from top to bottom
         * @return this pen
         */
        public Pen down(float x, float y) {
            lift();
            return to(x, y);
        }

        /**
         * Goes on to a point; begins a stroke when none was begun.
         *
         * @param x the place from left to right
         * @param y the place from top to bottom
         * @return this pen
         */
        public Pen to(float x, float y) {
            if (length == current.length) {
                current = Arrays.copyOf(current, 2 * length);
            }
            current[length++] = x;
            current[length++] = y;
            return this;
        }

        /**
         * Tells what was drawn so far; drawing may go on afterwards.
         *
         * @return the ink up to now, the open stroke included
         */
        public Ink ink() {
            List<Stroke> drawn = new ArrayList<>(strokes);
            if (length > 0) {
                drawn.add(Stroke.of(Arrays.copyOf(current, length)));
            }
            return new Ink(drawn);
        }

        private void lift() {
            if (length > 0) {
                strokes.add(Stroke.of(Arrays.copyOf(current, length)));
                length = 0;
            }
        }
    }
}

package io.handwriting.evaluation.internal;

import io.handwriting.Ink;
import io.handwriting.Stroke;

/**
 * Where the points of ink lie.
 *
 * @param left where they begin, from left to right
 * @param top where they begin, from top to bottom
 * @param width how wide they lie apart
 * @param height how far they lie apart from top to bottom
 */
public record InkBox(double left, double top, double width, double height) {

    /**
     * Looks for the box.
     *
     * @param ink ink that has a point at least
     * @return the box around all points
     */
    public static InkBox of(Ink ink) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                left = Math.min(left, stroke.x(i));
                top = Math.min(top, stroke.y(i));
                right = Math.max(right, stroke.x(i));
                bottom = Math.max(bottom, stroke.y(i));
            }
        }
        return new InkBox(left, top, right - left, bottom - top);
    }

    /**
     * Measures the longer side.
     *
     * @return width or height
     */
    public double longerSide() {
        return Math.max(width, height);
    }
}

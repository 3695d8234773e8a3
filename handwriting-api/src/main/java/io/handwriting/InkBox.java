package io.handwriting;

/**
 * Where the points of ink lie.
 *
 * @param left the smallest x
 * @param top the smallest y
 * @param right the largest x
 * @param bottom the largest y
 */
public record InkBox(double left, double top, double right, double bottom) {

    /**
     * Looks for the box.
     *
     * @param ink ink that has a point at least
     * @return the box around all points
     * @throws HandwritingException if there is no point
     */
    public static InkBox of(Ink ink) {
        if (ink.points() == 0) {
            throw new HandwritingException("Ink without a point has no box.");
        }
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
        return new InkBox(left, top, right, bottom);
    }

    /**
     * Puts two boxes into one.
     *
     * @param other the box to add
     * @return the smallest box around both
     */
    public InkBox and(InkBox other) {
        return new InkBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /**
     * Measures from left to right.
     *
     * @return the width
     */
    public double width() {
        return right - left;
    }

    /**
     * Measures from top to bottom.
     *
     * @return the height
     */
    public double height() {
        return bottom - top;
    }

    /**
     * Measures the longer side.
     *
     * @return width or height
     */
    public double longerSide() {
        return Math.max(width(), height());
    }
}

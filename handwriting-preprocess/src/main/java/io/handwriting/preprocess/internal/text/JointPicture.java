package io.handwriting.preprocess.internal.text;

import io.handwriting.Glyph;
import io.handwriting.InkBox;
import io.handwriting.preprocess.internal.Segments;

/** A picture of what lies around a joint of two pieces: what is on its left bright, what is on its right half as bright. */
final class JointPicture {
    /** In heights of the line. */
    static final double SIDE = 1.3;

    private static final float LEFT = 1;
    private static final float RIGHT = 0.5f;

    private final double cell;
    private final double left;
    private final double top;
    private final float[] values = new float[Glyph.PIXELS];

    /**
     * Begins with blank paper.
     *
     * @param x the middle
     * @param y the middle
     * @param height how high the characters of the line are
     */
    JointPicture(double x, double y, double height) {
        double side = SIDE * height;
        this.cell = side / Glyph.SIZE;
        this.left = x - side / 2;
        this.top = y - side / 2;
    }

    void addLeft(Segments ink) {
        add(ink, LEFT);
    }

    void addRight(Segments ink) {
        add(ink, RIGHT);
    }

    private void add(Segments ink, float brightness) {
        InkBox box = ink.box();
        double side = cell * Glyph.SIZE;
        if (box.right() <= left || box.left() >= left + side || box.bottom() <= top || box.top() >= top + side) {
            return;
        }
        for (int i = 0; i < ink.count(); i++) {
            double start = (ink.start(i) - left) / cell;
            double end = (ink.end(i) - left) / cell;
            double upper = (ink.row(i) - top) / cell;
            double lower = upper + 1 / cell;
            for (int row = Math.max(0, (int) upper); row < Math.min(Glyph.SIZE, lower); row++) {
                double height = Math.min(row + 1, lower) - Math.max(row, upper);
                if (height > 0) {
                    addRow(row, start, end, brightness * height);
                }
            }
        }
    }

    private void addRow(int row, double start, double end, double brightness) {
        for (int column = Math.max(0, (int) start); column < Math.min(Glyph.SIZE, end); column++) {
            double width = Math.min(column + 1, end) - Math.max(column, start);
            if (width > 0) {
                values[row * Glyph.SIZE + column] += (float) (brightness * width);
            }
        }
    }

    /** Gives the pixels, row by row. */
    float[] toArray() {
        return values.clone();
    }
}

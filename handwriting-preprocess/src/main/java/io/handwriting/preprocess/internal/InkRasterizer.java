package io.handwriting.preprocess.internal;

import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.Stroke;

/** Draws strokes with a round pen onto a small plane, edges anti-aliased. */
public final class InkRasterizer {
    private static final int MOST_POINTS = 100_000;
    private static final float SHORTEST_STEP = 0.2f;
    private static final float LEVEL = 1e-3f;

    private double left;
    private double top;
    private double right;
    private double bottom;

    private Plane target = new Plane();
    private float reach;
    private float core;
    private float fromX;
    private float fromY;

    /** Makes a rasterizer. */
    public InkRasterizer() {}

    /**
     * Finds the box around the points.
     *
     * @param ink the ink
     * @return false when there is no point at all
     * @throws DrawingException if there are more than 100,000 points
     */
    boolean measure(Ink ink) {
        int points = ink.points();
        if (points > MOST_POINTS) {
            throw new DrawingException(
                    "The ink has " + points + " points; at most " + MOST_POINTS + " are read as one character.");
        }
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                left = Math.min(left, stroke.x(i));
                right = Math.max(right, stroke.x(i));
                top = Math.min(top, stroke.y(i));
                bottom = Math.max(bottom, stroke.y(i));
            }
        }
        return points > 0;
    }

    /** Gives the longer side of the box around the points. */
    double extent() {
        return Math.max(right - left, bottom - top);
    }

    /** Draws the ink measured last so that its points lie within a margin. */
    void draw(Ink ink, double scale, int margin, float penWidth, Plane plane) {
        target = plane;
        reach = penWidth / 2 + 0.5f;
        core = Math.max(0, penWidth / 2 - 0.5f);
        plane.clear(
                (int) Math.ceil((right - left) * scale) + 2 * margin,
                (int) Math.ceil((bottom - top) * scale) + 2 * margin);
        for (Stroke stroke : ink.strokes()) {
            draw(stroke, scale, margin);
        }
    }

    private void draw(Stroke stroke, double scale, int margin) {
        for (int i = 0; i < stroke.size(); i++) {
            float x = (float) ((stroke.x(i) - left) * scale) + margin;
            float y = (float) ((stroke.y(i) - top) * scale) + margin;
            if (i == 0) {
                fromX = x;
                fromY = y;
            }
            boolean moved = Math.abs(x - fromX) + Math.abs(y - fromY) >= SHORTEST_STEP;
            if (moved || i == 0 || i == stroke.size() - 1) {
                drawTo(x, y);
                fromX = x;
                fromY = y;
            }
        }
    }

    private void drawTo(float x, float y) {
        int firstRow = Math.max(0, (int) (Math.min(fromY, y) - reach));
        int lastRow = Math.min(target.height() - 1, (int) (Math.max(fromY, y) + reach));
        float dx = x - fromX;
        float dy = y - fromY;
        float inverse = 1 / Math.max(dx * dx + dy * dy, Float.MIN_NORMAL);
        for (int row = firstRow; row <= lastRow; row++) {
            drawRow(row, dx, dy, inverse);
        }
    }

    /** Draws where the line by (dx, dy) comes near to a row; the inverse is that of its squared length. */
    private void drawRow(int row, float dx, float dy, float inverse) {
        float py = row + 0.5f - fromY;
        float near = crossing(py - reach, dx, dy);
        float far = crossing(py + reach, dx, dy);
        int first = Math.max(0, (int) (Math.min(near, far) - reach));
        int last = Math.min(target.width() - 1, (int) (Math.max(near, far) + reach));
        float[] values = target.values();
        int offset = row * target.width();
        for (int column = first; column <= last; column++) {
            float px = column + 0.5f - fromX;
            float along = Math.max(0, Math.min(1, (px * dx + py * dy) * inverse));
            float offX = px - along * dx;
            float offY = py - along * dy;
            float square = offX * offX + offY * offY;
            if (square < reach * reach) {
                float ink = square <= core * core ? 1 : reach - (float) Math.sqrt(square);
                values[offset + column] = Math.max(values[offset + column], ink);
            }
        }
    }

    /** Tells where on the line a height relative to its beginning is passed, held between its ends. */
    private float crossing(float y, float dx, float dy) {
        if (Math.abs(dy) < LEVEL) {
            return y < 0 ? fromX : fromX + dx;
        }
        return fromX + Math.max(0, Math.min(1, y / dy)) * dx;
    }
}

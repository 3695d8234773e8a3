package io.handwriting.preprocess.internal;

import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.Stroke;

/** Draws strokes with a round pen onto a small plane, edges anti-aliased. */
public final class InkRasterizer {
    private static final int MOST_POINTS = 100_000;
    private static final float SHORTEST_STEP = 0.2f;

    private double left;
    private double top;
    private double right;
    private double bottom;

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
    void draw(Ink ink, double scale, int margin, float penWidth, Plane target) {
        target.clear(
                (int) Math.ceil((right - left) * scale) + 2 * margin,
                (int) Math.ceil((bottom - top) * scale) + 2 * margin);
        for (Stroke stroke : ink.strokes()) {
            float fromX = 0;
            float fromY = 0;
            for (int i = 0; i < stroke.size(); i++) {
                float x = (float) ((stroke.x(i) - left) * scale) + margin;
                float y = (float) ((stroke.y(i) - top) * scale) + margin;
                boolean first = i == 0;
                boolean last = i == stroke.size() - 1;
                boolean moved = first || Math.abs(x - fromX) + Math.abs(y - fromY) >= SHORTEST_STEP;
                if (moved || last) {
                    segment(first ? x : fromX, first ? y : fromY, x, y, penWidth / 2, target);
                    fromX = x;
                    fromY = y;
                }
            }
        }
    }

    private static void segment(float x0, float y0, float x1, float y1, float radius, Plane target) {
        float reach = radius + 0.5f;
        float core = Math.max(0, radius - 0.5f);
        float[] values = target.values();
        int firstRow = Math.max(0, (int) (Math.min(y0, y1) - reach));
        int lastRow = Math.min(target.height() - 1, (int) (Math.max(y0, y1) + reach));
        float dx = x1 - x0;
        float dy = y1 - y0;
        float inverse = 1 / Math.max(dx * dx + dy * dy, Float.MIN_NORMAL);
        for (int row = firstRow; row <= lastRow; row++) {
            float py = row + 0.5f - y0;
            float near = crossing(py - reach, x0, dx, dy);
            float far = crossing(py + reach, x0, dx, dy);
            int from = Math.max(0, (int) (Math.min(near, far) - reach));
            int to = Math.min(target.width() - 1, (int) (Math.max(near, far) + reach));
            int offset = row * target.width();
            for (int column = from; column <= to; column++) {
                float px = column + 0.5f - x0;
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
    }

    /** Tells where on the segment the height given is passed, held between its ends. */
    private static float crossing(float y, float x0, float dx, float dy) {
        if (Math.abs(dy) < 1e-3f) {
            return y < 0 ? x0 : x0 + dx;
        }
        return x0 + Math.max(0, Math.min(1, y / dy)) * dx;
    }
}

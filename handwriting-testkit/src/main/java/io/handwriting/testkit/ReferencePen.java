package io.handwriting.testkit;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.Arrays;

/**
 * Draws ink as a glyph in the plainest way: scaled to fit, its box in the middle, a round pen with a soft edge one pixel
 * wide.
 */
final class ReferencePen {
    private static final float EXTENT = 24;
    private static final float MIDDLE = (Glyph.SIZE - 1) / 2f;

    private final float width;
    private final float[] nearest = new float[Glyph.PIXELS];

    private ReferencePen(float width) {
        this.width = width;
        Arrays.fill(nearest, Float.MAX_VALUE);
    }

    /** Draws strokes with a pen of a width in glyph pixels. */
    static Glyph draw(Ink ink, float width) {
        ReferencePen pen = new ReferencePen(width);
        Box box = Box.around(ink);
        float scale = (EXTENT - width) / Math.max(box.longerSide(), 1e-6f);
        for (Stroke stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                int from = Math.max(i - 1, 0);
                pen.line(
                        MIDDLE + scale * (stroke.x(from) - box.middleX()),
                        MIDDLE + scale * (stroke.y(from) - box.middleY()),
                        MIDDLE + scale * (stroke.x(i) - box.middleX()),
                        MIDDLE + scale * (stroke.y(i) - box.middleY()));
            }
        }
        return pen.glyph();
    }

    private void line(float x0, float y0, float x1, float y1) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                int i = y * Glyph.SIZE + x;
                nearest[i] = Math.min(nearest[i], distance(x - x0, y - y0, x1 - x0, y1 - y0));
            }
        }
    }

    /** How far (x, y) is from the line between (0, 0) and (dx, dy). */
    static float distance(float x, float y, float dx, float dy) {
        float square = dx * dx + dy * dy;
        float along = square == 0 ? 0 : Math.min(Math.max((x * dx + y * dy) / square, 0), 1);
        return (float) Math.sqrt(square(x - along * dx) + square(y - along * dy));
    }

    private static float square(float value) {
        return value * value;
    }

    private Glyph glyph() {
        float[] values = new float[Glyph.PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(Math.max(width / 2 + 0.5f - nearest[i], 0), 1);
        }
        return Glyph.of(values);
    }
}

package io.handwriting.preprocess.internal;

import io.handwriting.Alignment;
import io.handwriting.Glyph;
import java.util.Arrays;

/** Sets a plane into the 28 × 28 pixels of a glyph: size and place in one step, so that the image is blurred once. */
public final class GlyphFrame {
    private static final float MIDDLE = Glyph.SIZE / 2f;
    private static final float RIM = 0.5f;

    private final AxisWeights across = new AxisWeights();
    private final AxisWeights down = new AxisWeights();
    private final Line line = new Line();

    /** Makes a frame. */
    public GlyphFrame() {}

    /**
     * Sets a plane into a frame.
     *
     * @param plane the plane
     * @param outline where its ink lies
     * @param scale the size of a pixel of the plane in pixels of the glyph
     * @param alignment what comes to lie in the middle
     * @param target the 784 values of the glyph
     */
    void set(Plane plane, Outline outline, float scale, Alignment alignment, float[] target) {
        float offsetX = offset(outline.anchorX(alignment) * scale, outline.left() * scale, outline.right() * scale);
        float offsetY = offset(outline.anchorY(alignment) * scale, outline.top() * scale, outline.bottom() * scale);
        across.set(plane.width(), scale, offsetX, Glyph.SIZE, 1);
        down.set(plane.height(), scale, offsetY, Glyph.SIZE, 1);
        Arrays.fill(target, 0, Glyph.PIXELS, 0);
        line.start(Glyph.SIZE);
        for (int y = 0; y < plane.height(); y++) {
            if (down.count(y) > 0) {
                setRow(plane, y, target);
            }
        }
        for (int i = 0; i < Glyph.PIXELS; i++) {
            target[i] = Math.min(1, target[i]);
        }
    }

    /**
     * Moves an image of a glyph's size by whole pixels, which blurs nothing.
     *
     * @param plane 28 × 28 pixels
     * @param outline where its ink lies
     * @param alignment what comes to lie in the middle
     * @param target the 784 values of the glyph
     */
    void move(Plane plane, Outline outline, Alignment alignment, float[] target) {
        int right = Math.round(offset(outline.anchorX(alignment), outline.left(), outline.right()));
        int down = Math.round(offset(outline.anchorY(alignment), outline.top(), outline.bottom()));
        Arrays.fill(target, 0, Glyph.PIXELS, 0);
        int from = Math.max(0, -right);
        int length = Glyph.SIZE - Math.abs(right);
        for (int y = Math.max(0, -down); y < Math.min(Glyph.SIZE, Glyph.SIZE - down); y++) {
            System.arraycopy(
                    plane.values(), y * Glyph.SIZE + from, target, (y + down) * Glyph.SIZE + from + right, length);
        }
    }

    /** Brings the anchor to the middle, but keeps ink inside the frame where centring its mass would push it out. */
    private static float offset(float anchor, float low, float high) {
        float offset = MIDDLE - anchor;
        float least = RIM - low;
        float most = Glyph.SIZE - RIM - high;
        return least > most ? offset : Math.max(least, Math.min(most, offset));
    }

    private void setRow(Plane plane, int y, float[] target) {
        float[] values = plane.values();
        int from = y * plane.width();
        for (int x = 0; x < plane.width(); x++) {
            if (values[from + x] > 0) {
                across.spread(x, values[from + x], line);
            }
        }
        down.spread(y, line, Glyph.SIZE, target);
        line.clear();
    }
}

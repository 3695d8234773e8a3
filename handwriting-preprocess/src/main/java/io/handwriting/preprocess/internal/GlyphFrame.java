package io.handwriting.preprocess.internal;

import io.handwriting.Alignment;
import io.handwriting.Glyph;
import java.util.Arrays;

/** Sets a plane into the 28 × 28 pixels of a glyph: size and place in one step, so that the image is blurred once. */
public final class GlyphFrame {
    private static final float MIDDLE = Glyph.SIZE / 2f;
    private static final float RIM = 0.5f;

    private final StepImage image = new StepImage();

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
        double spot = Math.max(1, scale);
        image.setColumns(plane.width(), scale, offsetX, Glyph.SIZE, spot);
        image.setRows(plane.height(), scale, offsetY, Glyph.SIZE, spot);
        image.start();
        for (int y = 0; y < plane.height(); y++) {
            drawRow(plane, y);
        }
        image.finish(target, 1);
    }

    private void drawRow(Plane plane, int y) {
        float[] values = plane.values();
        int from = y * plane.width();
        float before = 0;
        image.row(y);
        for (int x = 0; x < plane.width(); x++) {
            float ink = values[from + x];
            if (ink != before) {
                image.step(x, ink - before);
                before = ink;
            }
        }
        image.step(plane.width(), -before);
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
}

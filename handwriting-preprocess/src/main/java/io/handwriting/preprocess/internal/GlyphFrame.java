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
    private float[] line = new float[Glyph.SIZE];

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
        boolean byMass = alignment == Alignment.CENTRE_OF_MASS;
        float anchorX = byMass ? outline.massX() : (outline.left() + outline.right()) / 2;
        float anchorY = byMass ? outline.massY() : (outline.top() + outline.bottom()) / 2;
        float offsetX = held(MIDDLE - anchorX * scale, outline.left() * scale, outline.right() * scale);
        float offsetY = held(MIDDLE - anchorY * scale, outline.top() * scale, outline.bottom() * scale);
        across.set(plane.width(), scale, offsetX, Glyph.SIZE, 1);
        down.set(plane.height(), scale, offsetY, Glyph.SIZE, 1);
        Arrays.fill(target, 0, Glyph.PIXELS, 0);
        for (int y = 0; y < plane.height(); y++) {
            if (down.count(y) > 0) {
                setRow(plane, y, target);
            }
        }
        for (int i = 0; i < Glyph.PIXELS; i++) {
            target[i] = Math.min(1, target[i]);
        }
    }

    /** Keeps ink inside the frame where centring its mass would push it out. */
    private static float held(float offset, float low, float high) {
        float least = RIM - low;
        float most = Glyph.SIZE - RIM - high;
        return least > most ? offset : Math.max(least, Math.min(most, offset));
    }

    private void setRow(Plane plane, int y, float[] target) {
        Arrays.fill(line, 0);
        float[] values = plane.values();
        int from = y * plane.width();
        for (int x = 0; x < plane.width(); x++) {
            if (values[from + x] > 0) {
                across.spread(x, values[from + x], line, 0);
            }
        }
        down.spreadRow(y, line, Glyph.SIZE, target);
    }
}

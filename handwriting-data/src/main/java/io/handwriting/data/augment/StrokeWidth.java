package io.handwriting.data.augment;

import static io.handwriting.data.augment.Bordered.PITCH;

/** Makes strokes thicker or thinner by blending each pixel with the most or the least ink around it. */
final class StrokeWidth {
    private static final int[] STEPS = {-1, 1, -PITCH, PITCH};

    private StrokeWidth() {}

    /**
     * Changes the width of strokes.
     *
     * @param plane the glyph
     * @param share how far edges move, in pixels, from −1 (thinner) to 1 (thicker)
     * @param target the changed glyph
     * @param spare a buffer
     */
    static void change(float[] plane, float share, float[] target, float[] spare) {
        Bordered.neighbours(plane, 0, target);
        for (int step : STEPS) {
            Bordered.neighbours(plane, step, spare);
            if (share > 0) {
                most(target, spare);
            } else {
                least(target, spare);
            }
        }
        blend(plane, Math.abs(share), target);
    }

    private static void most(float[] target, float[] other) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            target[i] = Math.max(target[i], other[i]);
        }
    }

    private static void least(float[] target, float[] other) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            target[i] = Math.min(target[i], other[i]);
        }
    }

    private static void blend(float[] plane, float share, float[] target) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            target[i] = plane[i] + share * (target[i] - plane[i]);
        }
    }
}

package io.handwriting.data.augment;

import static io.handwriting.data.augment.Bordered.PITCH;

/** Blurs by a Gaussian of two taps on either side, which is enough for a deviation of up to a pixel. Not shared. */
final class GaussianBlur {
    private static final double NOTHING = 1e-6;

    private final float[] before = new float[Bordered.LENGTH];
    private final float[] after = new float[Bordered.LENGTH];

    /**
     * Blurs a glyph.
     *
     * @param plane the glyph; changed in place
     * @param deviation in pixels, up to 1
     * @param spare a buffer
     */
    void apply(float[] plane, double deviation, float[] spare) {
        double near = StrictMath.exp(-1 / (2 * deviation * deviation));
        double far = StrictMath.exp(-4 / (2 * deviation * deviation));
        double sum = 1 + 2 * (near + far);
        pass(plane, 1, sum, near, far, spare);
        pass(spare, PITCH, sum, near, far, plane);
    }

    private void pass(float[] from, int step, double sum, double near, double far, float[] to) {
        Bordered.neighbours(from, 0, to);
        scale(to, (float) (1 / sum));
        add(from, step, (float) (near / sum), to);
        if (far > NOTHING) {
            add(from, 2 * step, (float) (far / sum), to);
        }
    }

    private static void scale(float[] plane, float factor) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            plane[i] *= factor;
        }
    }

    private void add(float[] from, int step, float weight, float[] to) {
        Bordered.neighbours(from, -step, before);
        Bordered.neighbours(from, step, after);
        add(before, after, weight, to);
    }

    private static void add(float[] one, float[] other, float weight, float[] to) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            to[i] += weight * (one[i] + other[i]);
        }
    }
}

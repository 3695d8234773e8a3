package io.handwriting.data.augment;

/** Makes greys darker or paler and leaves paper and full ink as they are: a gamma curve, but without powers. */
final class Contrast {
    private Contrast() {}

    /** Changes a glyph; faint ink becomes darker by this factor, above 0. */
    static void apply(float[] plane, float factor) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            plane[i] = factor * plane[i] / (1 + (factor - 1) * plane[i]);
        }
    }
}

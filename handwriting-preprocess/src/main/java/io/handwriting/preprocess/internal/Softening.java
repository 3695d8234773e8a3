package io.handwriting.preprocess.internal;

/** Blends an image with its 3 × 3 Gaussian, as the pictures of EMNIST were blurred when they were made. */
public final class Softening {
    private Softening() {}

    /**
     * Softens an image.
     *
     * @param values size × size values; changed in place
     * @param size the pixels in a row, and the rows
     * @param share how much of the result is the blurred image, from 0 to 1
     * @param spare a buffer of at least the same length
     */
    public static void apply(float[] values, int size, float share, float[] spare) {
        if (share == 0) {
            return;
        }
        for (int y = 0; y < size; y++) {
            int from = y * size;
            int last = from + size - 1;
            spare[from] = 0.5f * values[from] + 0.25f * values[from + 1];
            for (int i = from + 1; i < last; i++) {
                spare[i] = 0.25f * (values[i - 1] + values[i + 1]) + 0.5f * values[i];
            }
            spare[last] = 0.25f * values[last - 1] + 0.5f * values[last];
        }
        float keep = 1 - share;
        for (int y = 0; y < size; y++) {
            int above = y == 0 ? -1 : (y - 1) * size;
            int below = y == size - 1 ? -1 : (y + 1) * size;
            for (int x = 0; x < size; x++) {
                float blurred = 0.5f * spare[y * size + x];
                blurred += above < 0 ? 0 : 0.25f * spare[above + x];
                blurred += below < 0 ? 0 : 0.25f * spare[below + x];
                values[y * size + x] = keep * values[y * size + x] + share * blurred;
            }
        }
    }
}

package io.handwriting.preprocess;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;

/**
 * Moves and scales pixel values so that a data set has the mean 0 and the standard deviation 1.
 *
 * @param mean the mean of all pixels of the data set
 * @param deviation their standard deviation, above 0
 */
public record Normalization(float mean, float deviation) {
    /** The figures that are commonly used for EMNIST. */
    public static final Normalization EMNIST = new Normalization(0.1751f, 0.3332f);

    /** The figures that are commonly used for MNIST. */
    public static final Normalization MNIST = new Normalization(0.1307f, 0.3081f);

    /** Refuses a deviation that is not above 0 and a mean that is not finite. */
    public Normalization {
        if (!(deviation > 0 && deviation < Float.POSITIVE_INFINITY) || !Float.isFinite(mean)) {
            throw new HandwritingException("A normalization needs a finite mean and a deviation above 0, not " + mean
                    + " and " + deviation + ".");
        }
    }

    /**
     * Normalizes a glyph.
     *
     * @param glyph the glyph
     * @return 784 values
     */
    public float[] apply(Glyph glyph) {
        float[] values = glyph.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) / deviation;
        }
        return values;
    }

    /**
     * Goes back to a glyph; the inverse of {@link #apply}.
     *
     * @param normalized 784 values
     * @return the glyph, rounding held within 0 to 1
     * @throws io.handwriting.DrawingException if the number of values is another or one is not a number
     */
    public Glyph invert(float[] normalized) {
        float[] values = new float[normalized.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, normalized[i] * deviation + mean));
        }
        return Glyph.of(values);
    }
}

package io.handwriting;

import java.util.Arrays;
import java.util.Objects;

/**
 * How much each pixel of a glyph speaks for a label: above 0 for it, below 0 against it, from -1 to 1.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SaliencyMap {
    private final String label;
    private final float[] values;

    private SaliencyMap(String label, float[] values) {
        this.label = label;
        this.values = values;
    }

    /**
     * Makes a map of shares of any size, which are scaled so that the largest of them becomes 1 or -1.
     *
     * @param label the label
     * @param shares one number for each of the 784 pixels, row by row
     * @return the map
     * @throws ModelException if there are not 784 shares, or one of them is not a finite number
     */
    public static SaliencyMap of(String label, float[] shares) {
        if (shares.length != Glyph.PIXELS) {
            throw new ModelException("A saliency map has " + Glyph.PIXELS + " values, not " + shares.length + ".");
        }
        float largest = 0;
        for (float share : shares) {
            if (!Float.isFinite(share)) {
                throw new ModelException("A saliency map holds " + share + ", which is no number.");
            }
            largest = Math.max(largest, Math.abs(share));
        }
        float[] values = new float[shares.length];
        for (int i = 0; i < values.length && largest > 0; i++) {
            values[i] = shares[i] / largest;
        }
        return new SaliencyMap(label, values);
    }

    /**
     * Names the label.
     *
     * @return what the pixels speak for or against
     */
    public String label() {
        return label;
    }

    /**
     * Reads one pixel.
     *
     * @param row from 0, the top
     * @param column from 0, the left
     * @return how much it speaks for the label, from -1 to 1
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public float at(int row, int column) {
        return values[Objects.checkIndex(row, Glyph.SIZE) * Glyph.SIZE + Objects.checkIndex(column, Glyph.SIZE)];
    }

    /**
     * Copies all values.
     *
     * @return a new array, row by row
     */
    public float[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaliencyMap that && label.equals(that.label) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "SaliencyMap[" + label + "]";
    }
}

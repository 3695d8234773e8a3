package io.handwriting;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One character as a model sees it: 28 × 28 values, upright, from 0 (paper) to 1 (ink), row by row from the top left; and,
 * where they are known, {@linkplain PenPath the way of the pen} that drew it and how large it was drawn.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Glyph {
    /** The pixels in a row, and the rows. */
    public static final int SIZE = 28;

    /** The pixels of a glyph. */
    public static final int PIXELS = SIZE * SIZE;

    /** The glyph without any ink. */
    public static final Glyph BLANK = new Glyph(new float[PIXELS]);

    private static final float FAINTEST_INK = 0.1f;

    private final float[] values;
    private final @Nullable PenPath path;

    /** 0 where it is not known. */
    private final float extent;

    private Glyph(float[] values) {
        this(values, null, 0);
    }

    private Glyph(float[] values, @Nullable PenPath path, float extent) {
        this.values = values;
        this.path = path;
        this.extent = extent;
    }

    /**
     * Makes a glyph from a copy of its values.
     *
     * @param values 784 values from 0 (paper) to 1 (ink)
     * @return the glyph
     * @throws DrawingException if the number of values is another or a value lies outside 0 to 1
     */
    public static Glyph of(float[] values) {
        if (values.length != PIXELS) {
            throw new DrawingException(
                    "A glyph has " + PIXELS + " values (28 × 28), but " + values.length + " were given.");
        }
        return of(values, 0);
    }

    /**
     * Makes a glyph from a copy of 784 values inside a larger array.
     *
     * @param values the array
     * @param offset where the glyph begins
     * @return the glyph
     * @throws DrawingException if a value lies outside 0 to 1
     * @throws IndexOutOfBoundsException if the array ends too early
     */
    public static Glyph of(float[] values, int offset) {
        Objects.checkFromIndexSize(offset, PIXELS, values.length);
        float[] copy = Arrays.copyOfRange(values, offset, offset + PIXELS);
        for (int i = 0; i < PIXELS; i++) {
            if (!(copy[i] >= 0 && copy[i] <= 1)) {
                throw new DrawingException(
                        "Glyph value " + i + " is " + copy[i] + "; values from 0 (paper) to 1 (ink) are needed.");
            }
        }
        return new Glyph(copy);
    }

    /**
     * Makes a glyph from bytes, as data sets store them.
     *
     * @param bytes the array; bytes are unsigned, 0 is paper and 255 is ink
     * @param offset where the glyph begins
     * @return the glyph
     * @throws IndexOutOfBoundsException if the array ends too early
     */
    public static Glyph of(byte[] bytes, int offset) {
        Objects.checkFromIndexSize(offset, PIXELS, bytes.length);
        float[] values = new float[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            values[i] = (bytes[offset + i] & 0xff) / 255f;
        }
        return new Glyph(values);
    }

    /**
     * Adds the way of the pen that drew the glyph.
     *
     * @param wanted the path
     * @return a glyph of the same values and extent
     */
    public Glyph with(PenPath wanted) {
        return new Glyph(values, Objects.requireNonNull(wanted, "wanted"), extent);
    }

    /**
     * Tells the way of the pen that drew the glyph.
     *
     * @return the path; empty where it is not known, as in images
     */
    public Optional<PenPath> path() {
        return Optional.ofNullable(path);
    }

    /**
     * Adds how large the glyph was drawn.
     *
     * @param wanted the longer side of the way of the pen's middle, in the units of the drawing, above 0
     * @return a glyph of the same values and path
     * @throws DrawingException if it is not a finite number above 0
     */
    public Glyph withExtent(float wanted) {
        if (!(wanted > 0 && Float.isFinite(wanted))) {
            throw new DrawingException("A glyph is drawn larger than 0 and not endlessly large, not " + wanted + ".");
        }
        return new Glyph(values, path, wanted);
    }

    /**
     * Forgets how large the glyph was drawn, where that is not to be compared with other drawings.
     *
     * @return a glyph of the same values and path
     */
    public Glyph withoutExtent() {
        return extent == 0 ? this : new Glyph(values, path, 0);
    }

    /**
     * Tells how large the glyph was drawn; models do not see it, but one person's hand keeps to its sizes.
     *
     * @return the longer side of the way of the pen's middle, in the units of the drawing; empty where it is not known, as in
     *     data sets
     */
    public OptionalDouble extent() {
        return extent == 0 ? OptionalDouble.empty() : OptionalDouble.of(extent);
    }

    /**
     * Takes over what is known of how another glyph was drawn.
     *
     * @param other the glyph whose path and extent are taken
     * @return a glyph of the same values
     */
    public Glyph drawnLike(Glyph other) {
        boolean same = Objects.equals(path, other.path) && extent == other.extent;
        return same ? this : new Glyph(values, other.path, other.extent);
    }

    /**
     * Takes the pixels alone.
     *
     * @return a glyph of the same values without a path and an extent
     */
    public Glyph picture() {
        return path == null && extent == 0 ? this : new Glyph(values);
    }

    /**
     * Reads one value.
     *
     * @param x the column, 0 to 27
     * @param y the row, 0 to 27
     * @return how much ink there is, from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public float at(int x, int y) {
        Objects.checkIndex(x, SIZE);
        Objects.checkIndex(y, SIZE);
        return values[y * SIZE + x];
    }

    /**
     * Copies the values into an array.
     *
     * @param target where they go
     * @param offset the first index
     * @throws IndexOutOfBoundsException if the target is too short
     */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(values, 0, target, offset, PIXELS);
    }

    /**
     * Puts the values into a buffer at its position.
     *
     * @param target where they go
     * @throws java.nio.BufferOverflowException if the target is too short
     */
    public void copyTo(FloatBuffer target) {
        target.put(values);
    }

    /**
     * Copies the values.
     *
     * @return a new array of 784 values
     */
    public float[] toArray() {
        return values.clone();
    }

    /**
     * Rounds the values to bytes, as data sets store them.
     *
     * @return a new array of 784 bytes; 0 is paper and 255, read as unsigned, is ink
     */
    public byte[] toBytes() {
        byte[] bytes = new byte[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            bytes[i] = (byte) Math.round(values[i] * 255);
        }
        return bytes;
    }

    /**
     * Adds up the ink.
     *
     * @return the sum of all values
     */
    public float ink() {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Tells whether there is anything to read.
     *
     * @return true when no value reaches 0.1
     */
    public boolean isBlank() {
        for (float value : values) {
            if (value >= FAINTEST_INK) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glyph that
                && Arrays.equals(values, that.values)
                && Objects.equals(path, that.path)
                && extent == that.extent;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(values) + Objects.hashCode(path)) + Float.hashCode(extent);
    }

    @Override
    public String toString() {
        return "Glyph[ink=" + ink() + "]";
    }
}

package io.handwriting;

import java.util.Arrays;
import java.util.Objects;

/**
 * Grey pixels of any size and either polarity, 0 is black and 255 is white, row by row from the top left.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Bitmap implements Drawing {
    private final int width;
    private final int height;
    private final byte[] grey;
    private final Polarity polarity;

    private Bitmap(int width, int height, byte[] grey, Polarity polarity) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.polarity = polarity;
    }

    /**
     * Makes a bitmap of unknown polarity from a copy of the pixels.
     *
     * @param width the pixels in a row, at least one
     * @param height the rows, at least one
     * @param grey width × height bytes, read as unsigned
     * @return the bitmap
     * @throws DrawingException if the sizes do not fit together
     */
    public static Bitmap of(int width, int height, byte[] grey) {
        return of(width, height, grey, Polarity.UNKNOWN);
    }

    /**
     * Makes a bitmap from a copy of the pixels.
     *
     * @param width the pixels in a row, at least one
     * @param height the rows, at least one
     * @param grey width × height bytes, read as unsigned
     * @param polarity which of ink and paper is brighter
     * @return the bitmap
     * @throws DrawingException if the sizes do not fit together
     */
    public static Bitmap of(int width, int height, byte[] grey, Polarity polarity) {
        Objects.requireNonNull(polarity, "polarity");
        requireSize(width, height, grey.length);
        return new Bitmap(width, height, grey.clone(), polarity);
    }

    /**
     * Makes a bitmap of unknown polarity from grey values between 0 (black) and 1 (white).
     *
     * @param width the pixels in a row, at least one
     * @param height the rows, at least one
     * @param grey width × height values from 0 to 1
     * @return the bitmap, rounded to 256 levels
     * @throws DrawingException if the sizes do not fit together or a value lies outside 0 to 1
     */
    public static Bitmap of(int width, int height, float[] grey) {
        requireSize(width, height, grey.length);
        byte[] bytes = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            float value = grey[i];
            if (!(value >= 0 && value <= 1)) {
                throw new DrawingException(
                        "Grey value " + i + " is " + value + "; values from 0 (black) to 1 (white) are needed.");
            }
            bytes[i] = (byte) Math.round(value * 255);
        }
        return new Bitmap(width, height, bytes, Polarity.UNKNOWN);
    }

    private static void requireSize(int width, int height, int pixels) {
        if (width < 1 || height < 1) {
            throw new DrawingException("A bitmap of " + width + " × " + height + " pixels has no pixels.");
        }
        if ((long) width * height != pixels) {
            throw new DrawingException("A bitmap of " + width + " × " + height + " needs " + (long) width * height
                    + " grey values, but " + pixels + " were given.");
        }
    }

    /**
     * Tells the width.
     *
     * @return the pixels in a row
     */
    public int width() {
        return width;
    }

    /**
     * Tells the height.
     *
     * @return the number of rows
     */
    public int height() {
        return height;
    }

    /**
     * Tells which of ink and paper is brighter.
     *
     * @return the polarity as it was given
     */
    public Polarity polarity() {
        return polarity;
    }

    /**
     * Returns the same pixels with another polarity said of them.
     *
     * @param said which of ink and paper is brighter
     * @return a bitmap that shares the pixels of this one
     */
    public Bitmap withPolarity(Polarity said) {
        return new Bitmap(width, height, grey, Objects.requireNonNull(said, "said"));
    }

    /**
     * Reads one pixel.
     *
     * @param x the column, from 0
     * @param y the row, from 0
     * @return its grey value from 0 (black) to 255 (white)
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public int grey(int x, int y) {
        Objects.checkIndex(x, width);
        Objects.checkIndex(y, height);
        return grey[y * width + x] & 0xff;
    }

    /**
     * Copies one row.
     *
     * @param y the row, from 0
     * @param target where it goes, from index 0; at least {@link #width()} long
     * @throws IndexOutOfBoundsException if there is no such row or the target is too short
     */
    public void copyRow(int y, byte[] target) {
        Objects.checkIndex(y, height);
        System.arraycopy(grey, y * width, target, 0, width);
    }

    /**
     * Copies all pixels.
     *
     * @return a new array of width × height bytes, row by row
     */
    public byte[] toBytes() {
        return grey.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap that
                && width == that.width
                && height == that.height
                && polarity == that.polarity
                && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(grey) + width;
    }

    @Override
    public String toString() {
        return "Bitmap[" + width + " × " + height + ", " + polarity + "]";
    }
}

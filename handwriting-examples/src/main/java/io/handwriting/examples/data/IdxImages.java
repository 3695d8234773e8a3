package io.handwriting.examples.data;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.preprocess.Orientation;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The images of a gzipped IDX file, as EMNIST and MNIST come; one byte a pixel. */
public final class IdxImages {
    private static final int MAGIC = 0x803;

    private final byte[] pixels;
    private final int size;
    private final Orientation orientation;

    private IdxImages(byte[] pixels, int size, Orientation orientation) {
        this.pixels = pixels;
        this.size = size;
        this.orientation = orientation;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param orientation how its images are laid out
     * @return the images
     * @throws DrawingException if the file is not of this form, or cannot be read
     */
    public static IdxImages read(Path file, Orientation orientation) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            int magic = in.readInt();
            int count = in.readInt();
            if (magic != MAGIC || in.readInt() != Glyph.SIZE || in.readInt() != Glyph.SIZE) {
                throw new DrawingException(file + " is not an IDX file of 28 × 28 images.");
            }
            byte[] pixels = in.readNBytes(Math.multiplyExact(count, Glyph.PIXELS));
            if (pixels.length < count * Glyph.PIXELS) {
                throw new DrawingException(file + " ends after " + pixels.length / Glyph.PIXELS + " of " + count
                        + " images; it was cut off.");
            }
            return new IdxImages(pixels, count, orientation);
        } catch (IOException e) {
            throw new DrawingException("The images " + file + " cannot be read: " + e + ".", e);
        }
    }

    /**
     * Counts the images.
     *
     * @return how many there are
     */
    public int size() {
        return size;
    }

    /**
     * Gives an image.
     *
     * @param index which one, from 0
     * @return the image, upright
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public Glyph upright(int index) {
        return orientation.toUpright(Glyph.of(pixels, index * Glyph.PIXELS));
    }
}

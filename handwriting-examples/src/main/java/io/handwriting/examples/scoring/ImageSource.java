package io.handwriting.examples.scoring;

import io.handwriting.DrawingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An image that is still to be read.
 *
 * @param name what the answer calls it
 * @param content where its bytes come from
 */
public record ImageSource(String name, Content content) {
    /** The name of the image on the standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int LARGEST = 64 << 20;

    static ImageSource of(Path file) {
        return new ImageSource(file.toString(), () -> read(Files.newInputStream(file)));
    }

    static ImageSource standardInput() {
        return new ImageSource(STANDARD_INPUT, () -> read(System.in));
    }

    /** What should have been an image. */
    static ImageSource refused(String name, DrawingException why) {
        return new ImageSource(name, () -> {
            throw why;
        });
    }

    private static byte[] read(InputStream from) throws IOException {
        try (InputStream in = from) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new DrawingException("The image is larger than " + (LARGEST >> 20) + " MiB.");
            }
            return bytes;
        }
    }

    /**
     * Reads the image file.
     *
     * @return its bytes
     * @throws DrawingException if it cannot be read
     */
    public byte[] bytes() {
        try {
            return content.bytes();
        } catch (IOException e) {
            throw new DrawingException("The image cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /** Reads the bytes of an image file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads the image file.
         *
         * @return its bytes
         * @throws IOException if it cannot be read
         */
        byte[] bytes() throws IOException;
    }
}

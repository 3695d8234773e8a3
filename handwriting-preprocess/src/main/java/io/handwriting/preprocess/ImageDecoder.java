package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.preprocess.internal.image.Base64Text;
import io.handwriting.preprocess.internal.image.Bounds;
import io.handwriting.preprocess.internal.image.ImageForm;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Decodes PNG, BMP, GIF and baseline JPEG images, from whomever they come, to grey pixels.
 *
 * <p>The form is found by looking at the bytes, never by a name. Colours become grey by Rec. 601. An image that is
 * partly transparent is laid on paper: ink on a transparent canvas on the paper that contrasts with it, and the
 * {@linkplain Bitmap#polarity() polarity} is then known; a picture with transparent margins on its own paper. Of an
 * animated GIF the first frame is read. A photograph that says so is turned upright.
 *
 * <p>Sizes are checked before memory is taken for them. By default the limits are {@link DecodeLimits#DEFAULTS}.
 *
 * <p>Immutable and safe to share between threads. Whatever cannot be decoded is refused with a {@link DrawingException}
 * that says what is wrong with it.
 */
public final class ImageDecoder {
    private static final ImageDecoder DEFAULT = new ImageDecoder(DecodeLimits.DEFAULTS);

    private final DecodeLimits limits;
    private final Bounds bounds;

    private ImageDecoder(DecodeLimits limits) {
        this.limits = limits;
        this.bounds = new Bounds(limits.maxPixels(), limits.maxFrames());
    }

    /**
     * Decodes within {@link DecodeLimits#DEFAULTS}.
     *
     * @return the decoder
     */
    public static ImageDecoder ofDefaults() {
        return DEFAULT;
    }

    /**
     * Decodes within limits.
     *
     * @param limits how large an image may be
     * @return the decoder
     */
    public static ImageDecoder within(DecodeLimits limits) {
        return new ImageDecoder(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Tells how large an image may be.
     *
     * @return the limits
     */
    public DecodeLimits limits() {
        return limits;
    }

    /**
     * Decodes an image.
     *
     * @param image the bytes of an image file
     * @return its grey pixels
     * @throws DrawingException if the image is too large, damaged, or of a form that is not read
     */
    public Bitmap decode(byte[] image) {
        requireBytes(image.length);
        return ImageForm.of(image).read(image, bounds).onPaper();
    }

    /**
     * Decodes an image file.
     *
     * @param file the file; its name does not matter
     * @return its grey pixels
     * @throws DrawingException if the file cannot be read, or the image is too large, damaged, or of a form that is not
     *     read
     */
    public Bitmap decode(Path file) {
        return decode(read(file));
    }

    /**
     * Decodes an image written as base64, with or without a data URL around it.
     *
     * @param text {@code data:image/png;base64,…} or the base64 alone, in the standard or the URL alphabet; white space
     *     is skipped, padding may lack
     * @return its grey pixels
     * @throws DrawingException if the text is not base64, or the image is too large, damaged, or of a form that is not
     *     read
     */
    public Bitmap decodeBase64(CharSequence text) {
        Base64Text base64 = Base64Text.of(text);
        requireBytes(base64.size());
        return decode(base64.decode());
    }

    private byte[] read(Path file) {
        if (Files.isDirectory(file)) {
            throw new DrawingException(file + " is a folder; an image file is needed.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            requireBytes(Files.size(file));
            // a file may grow meanwhile, and a device has no size
            return in.readNBytes(limits.maxBytes() + 1);
        } catch (NoSuchFileException e) {
            throw new DrawingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new DrawingException("The file " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private void requireBytes(long bytes) {
        if (bytes > limits.maxBytes()) {
            throw new DrawingException(
                    "The image has " + bytes + " bytes; at most " + limits.maxBytes() + " are read.");
        }
    }
}

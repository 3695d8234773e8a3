package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.util.List;

/** A form of images that is read, known by its first bytes. */
public final class ImageForm {
    static final String READ = "PNG, BMP, GIF and baseline JPEG are read.";

    private static final List<ImageForm> KNOWN = List.of(
            new ImageForm("\u0089PNG\r\n\u001a\n", PngReader::read),
            new ImageForm("BM", BmpReader::read),
            new ImageForm("GIF87a", GifReader::read),
            new ImageForm("GIF89a", GifReader::read),
            new ImageForm("\u00ff\u00d8", JpegReader::read));

    private final Signature signature;
    private final Reader reader;

    private ImageForm(String beginning, Reader reader) {
        this.signature = new Signature(0, beginning);
        this.reader = reader;
    }

    /**
     * Finds the form of an image.
     *
     * @param image the bytes of an image file
     * @return its form
     * @throws DrawingException if it is none that is read
     */
    public static ImageForm of(byte[] image) {
        for (ImageForm form : KNOWN) {
            if (form.signature.isIn(image)) {
                return form;
            }
        }
        throw new DrawingException(ForeignForm.describe(image) + "; " + READ);
    }

    /**
     * Reads an image of this form.
     *
     * @param image the bytes of an image file
     * @param bounds how large it may be
     * @return its pixels
     * @throws DrawingException if it is too large or damaged
     */
    public Pixels read(byte[] image, Bounds bounds) {
        return reader.read(image, bounds);
    }

    /** What reads a form. */
    @FunctionalInterface
    private interface Reader {
        Pixels read(byte[] image, Bounds bounds);
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;

/** A form of images that is read, known by its first bytes. */
public enum ImageForm {
    /** PNG of every kind. */
    PNG("\u0089PNG\r\n\u001a\n"),
    /** Bitmaps of Windows. */
    BMP("BM"),
    /** GIF as it was in 1987. */
    GIF_87("GIF87a"),
    /** GIF as it is since 1989. */
    GIF_89("GIF89a"),
    /** Baseline JPEG. */
    JPEG("\u00ff\u00d8");

    static final String READ = "PNG, BMP, GIF and baseline JPEG are read.";

    private final String beginning;

    ImageForm(String beginning) {
        this.beginning = beginning;
    }

    /**
     * Finds the form of an image.
     *
     * @param image the bytes of an image file
     * @return its form
     * @throws DrawingException if it is none that is read
     */
    public static ImageForm of(byte[] image) {
        for (ImageForm form : values()) {
            if (new Signature(0, form.beginning).isIn(image)) {
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
    public Greys read(byte[] image, Bounds bounds) {
        return switch (this) {
            case PNG -> PngReader.read(image, bounds);
            case BMP -> BmpReader.read(image, bounds).greys();
            case GIF_87, GIF_89 -> GifReader.read(image, bounds).greys();
            case JPEG -> JpegReader.read(image, bounds).greys();
        };
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.Bitmap;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Colour pixels as they came out of an image: alpha, red, green and blue of eight bits in an int. */
public final class Pixels {
    private static final int ALPHA = 0xff000000;

    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /** Takes the pixels out of an image, which must not be used afterwards. */
    static Pixels of(BufferedImage image) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Pixels pixels = new Pixels(image.getWidth(), image.getHeight(), argb);
        return image.getColorModel().hasAlpha() ? pixels : pixels.opaque();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] argb() {
        return argb;
    }

    /** Makes every pixel opaque. */
    Pixels opaque() {
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= ALPHA;
        }
        return this;
    }

    boolean invisible() {
        for (int pixel : argb) {
            if ((pixel & ALPHA) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the pixels grey, laid on paper where they are transparent.
     *
     * @return the grey pixels, with their polarity where transparency tells it
     */
    public Bitmap onPaper() {
        Paper paper = Paper.under(argb);
        return Bitmap.of(width, height, paper.blend(argb), paper.polarity());
    }
}

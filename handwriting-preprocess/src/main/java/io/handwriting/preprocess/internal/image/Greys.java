package io.handwriting.preprocess.internal.image;

import io.handwriting.Bitmap;
import org.jspecify.annotations.Nullable;

/** The grey pixels of an image, and how opaque each of them is. */
public final class Greys {
    private final int width;
    private final int height;
    private final byte[] grey;
    private final byte @Nullable [] alpha;

    /** Takes arrays that nobody else uses; without alpha every pixel is opaque. */
    Greys(int width, int height, byte[] grey, byte @Nullable [] alpha) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.alpha = alpha;
    }

    /**
     * Lays the pixels on paper where they are transparent; they are used up by it.
     *
     * @return the grey pixels, with their polarity where transparency tells it
     */
    public Bitmap onPaper() {
        if (alpha == null) {
            return Bitmap.of(width, height, grey);
        }
        Paper paper = Paper.under(grey, alpha);
        paper.blend(grey, alpha);
        return Bitmap.of(width, height, grey, paper.polarity());
    }
}

package io.handwriting.examples.scoring;

import io.handwriting.Cancellation;
import java.util.List;

/** Reads several images in one go; an image that cannot be read is none of the others' business. Safe to share between threads. */
@FunctionalInterface
public interface ImageReader {
    /**
     * Reads images.
     *
     * @param images the images
     * @param cancellation stops before the next image; what comes back is then of no use
     * @return what became of each of them, in the same order
     */
    List<Outcome> read(List<ImageSource> images, Cancellation cancellation);
}

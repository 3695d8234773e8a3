package io.handwriting.examples.scoring;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a list of images is cut into what is read in one go. It follows from the list alone, so that every run over it
 * computes the same batches and gives the same answers to the last bit.
 *
 * @param images the images
 * @param size how many of them a chunk has; the last may have fewer
 */
public record Chunks(List<ImageSource> images, int size) {
    private static final int LARGEST = 32;
    private static final int ENOUGH = 128;

    /**
     * Cuts a list: into chunks of 32, smaller ones where there would be too few of them to keep many processors busy.
     *
     * @param images the images
     * @return the chunks
     */
    public static Chunks of(List<ImageSource> images) {
        return new Chunks(images, Math.max(1, Math.min(LARGEST, images.size() / ENOUGH)));
    }

    /**
     * Goes through the chunks.
     *
     * @param done how many images are left out at the beginning: whole chunks
     * @return the others
     */
    public Iterator<List<ImageSource>> from(int done) {
        return IntStream.range(count(done), count(images.size()))
                .mapToObj(chunk -> images.subList(chunk * size, Math.min(images.size(), (chunk + 1) * size)))
                .iterator();
    }

    private int count(int of) {
        return (of + size - 1) / size;
    }
}

package io.handwriting.data.internal;

import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Reads the images and the labels of IDX files, some images at a time. */
public final class IdxReader {
    /** Says that a file may hold any number of images. */
    public static final int ANY_NUMBER = -1;

    private static final int IMAGES_AT_A_TIME = 4096;

    private IdxReader() {}

    /**
     * Reads all labels.
     *
     * @param file an IDX file of labels
     * @return what it holds
     * @throws DataException if the file is not of this form, or cannot be read
     */
    public static IdxLabels labels(Path file) {
        return DataInput.read(file, in -> {
            int count = IdxHeader.labels(in);
            byte[] values = in.content().readNBytes(count);
            requireWhole(in, values.length, count, "labels");
            return new IdxLabels(file, values, in.source(count));
        });
    }

    /**
     * Reads images, one after the other.
     *
     * @param file an IDX file of images
     * @param expected how many there must be, or {@link #ANY_NUMBER}
     * @param preparation what is done to an image; called by several threads at once
     * @param target takes the prepared images in their order
     * @return where they come from
     * @throws DataException if the file is not of this form, holds another number of images, or cannot be read
     */
    public static TrainingData.Source images(
            Path file, int expected, UnaryOperator<Glyph> preparation, ImageTarget target) {
        return DataInput.read(file, in -> {
            int count = IdxHeader.images(in);
            if (expected != ANY_NUMBER && count != expected) {
                throw new DataException(file + " holds " + count + " images, but there are " + expected
                        + " labels; the two files do not belong together.");
            }
            copy(in, count, preparation, target);
            return in.source(count);
        });
    }

    private static void copy(DataInput in, int count, UnaryOperator<Glyph> preparation, ImageTarget target)
            throws IOException {
        byte[] some = new byte[Math.min(count, IMAGES_AT_A_TIME) * Glyph.PIXELS];
        int done = 0;
        while (done < count) {
            int wanted = Math.min(count - done, IMAGES_AT_A_TIME);
            int found = in.content().readNBytes(some, 0, wanted * Glyph.PIXELS) / Glyph.PIXELS;
            if (found < wanted) {
                requireWhole(in, done + found, count, "images");
            }
            prepare(some, found, preparation);
            for (int i = 0; i < found; i++) {
                target.add(done + i, some, i * Glyph.PIXELS);
            }
            done += found;
        }
        requireWhole(in, done, count, "images");
    }

    private static void prepare(byte[] images, int count, UnaryOperator<Glyph> preparation) {
        IntStream.range(0, count).parallel().forEach(i -> {
            int offset = i * Glyph.PIXELS;
            Glyph prepared = preparation.apply(Glyph.of(images, offset));
            System.arraycopy(prepared.toBytes(), 0, images, offset, Glyph.PIXELS);
        });
    }

    private static void requireWhole(DataInput in, int found, int announced, String what) throws IOException {
        if (found < announced) {
            throw new DataException(
                    in.file() + " ends after " + found + " of " + announced + " " + what + "; it was cut off.");
        }
        if (in.content().read() >= 0) {
            throw new DataException(in.file() + " goes on after the " + announced + " " + what + " that it announces.");
        }
    }

    /** Takes images. */
    @FunctionalInterface
    public interface ImageTarget {
        /**
         * Takes an image.
         *
         * @param row which one, from 0
         * @param pixels an array that holds it, only until this returns
         * @param offset where its 784 bytes begin
         */
        void add(int row, byte[] pixels, int offset);
    }
}

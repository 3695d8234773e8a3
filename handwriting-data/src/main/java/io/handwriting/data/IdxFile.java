package io.handwriting.data;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.IdxLabels;
import io.handwriting.data.internal.IdxReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A pair of IDX files, as MNIST and EMNIST come: images of 28 × 28 bytes in one, their labels as bytes in the other,
 * plain or gzipped.
 *
 * <p>By default the images are {@link Orientation#UPRIGHT}, the first label has the number 0, the images are prepared
 * as {@link Preprocessing#EMNIST} says, and the data are named after the file of images. Immutable; each change gives a
 * changed copy.
 */
public final class IdxFile {
    private static final String UNLABELLED = "?";

    private final Path images;
    private final Path labels;
    private final String name;
    private final Orientation orientation;
    private final int firstLabel;
    private final UnaryOperator<Glyph> preparation;

    private IdxFile(
            Path images,
            Path labels,
            String name,
            Orientation orientation,
            int firstLabel,
            UnaryOperator<Glyph> preparation) {
        this.images = images;
        this.labels = labels;
        this.name = name;
        this.orientation = orientation;
        this.firstLabel = firstLabel;
        this.preparation = preparation;
    }

    /**
     * Names a pair; nothing is read yet.
     *
     * @param images the file of images
     * @param labels the file of their labels
     * @return the pair
     */
    public static IdxFile of(Path images, Path labels) {
        return new IdxFile(
                Objects.requireNonNull(images, "images"),
                Objects.requireNonNull(labels, "labels"),
                name(images),
                Orientation.UPRIGHT,
                0,
                prepared(Preprocessing.EMNIST));
    }

    private static String name(Path images) {
        return String.valueOf(images.getFileName()).replaceFirst("[-.]images[-.].*|\\.gz$", "");
    }

    private static UnaryOperator<Glyph> prepared(Preprocessing settings) {
        return GlyphPipeline.of(settings)::prepare;
    }

    /**
     * Names the data.
     *
     * @param wanted what to call them
     * @return the changed pair
     */
    public IdxFile named(String wanted) {
        return new IdxFile(images, labels, wanted, orientation, firstLabel, preparation);
    }

    /**
     * Says how the images are laid out.
     *
     * @param wanted the layout of the file; the data are upright
     * @return the changed pair
     */
    public IdxFile orientation(Orientation wanted) {
        return new IdxFile(images, labels, name, wanted, firstLabel, preparation);
    }

    /**
     * Says which number stands for the first label of the alphabet.
     *
     * @param number the number; those of the other labels follow
     * @return the changed pair
     */
    public IdxFile firstLabel(int number) {
        return new IdxFile(images, labels, name, orientation, number, preparation);
    }

    /**
     * Says how the images are prepared.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed pair
     */
    public IdxFile preprocessing(Preprocessing settings) {
        return new IdxFile(images, labels, name, orientation, firstLabel, prepared(settings));
    }

    /**
     * Leaves the images as they are, but for being turned upright; for looking at data, not for training.
     *
     * @return the changed pair
     */
    public IdxFile unprepared() {
        return new IdxFile(images, labels, name, orientation, firstLabel, UnaryOperator.identity());
    }

    /**
     * Reads the data; images are prepared by all processors.
     *
     * @param alphabet the labels, in the order of their numbers
     * @return the data in memory, 786 bytes a row
     * @throws DataException if a file cannot be read, is not of this form, the two do not belong together, or a number
     *     stands for no label
     */
    public TrainingData read(Alphabet alphabet) {
        return read(IdxReader.labels(labels), alphabet);
    }

    /**
     * Reads data whose labels are the numbers themselves, from the first to the highest one found; images are prepared by
     * all processors.
     *
     * @return the data in memory, 786 bytes a row
     * @throws DataException if a file cannot be read, is not of this form, or the two do not belong together
     */
    public TrainingData read() {
        IdxLabels numbers = IdxReader.labels(labels);
        int last = Math.max(firstLabel, numbers.highest());
        return read(
                numbers,
                Alphabet.of(IntStream.rangeClosed(firstLabel, last)
                        .mapToObj(Integer::toString)
                        .toList()));
    }

    private TrainingData read(IdxLabels numbers, Alphabet alphabet) {
        numbers.requireIn(alphabet, firstLabel);
        TrainingData.Builder data = TrainingData.builder(name, alphabet);
        TrainingData.Source source = IdxReader.images(
                images,
                numbers.size(),
                image -> preparation.apply(orientation.toUpright(image)),
                (row, pixels, offset) -> data.add(numbers.place(row, firstLabel), pixels, offset));
        return data.source(source).source(numbers.source()).build();
    }

    /**
     * Reads images alone, to learn from them what others say of them, and not their labels: all have the one label
     * {@value #UNLABELLED}.
     *
     * @param images an IDX file of images
     * @param orientation how they are laid out
     * @param settings how they are prepared
     * @return the data in memory, named after the file
     * @throws DataException if the file cannot be read or is not of this form
     */
    public static TrainingData unlabelled(Path images, Orientation orientation, Preprocessing settings) {
        TrainingData.Builder data = TrainingData.builder(name(images), Alphabet.of(List.of(UNLABELLED)));
        UnaryOperator<Glyph> preparation = prepared(settings);
        TrainingData.Source source = IdxReader.images(
                images,
                IdxReader.ANY_NUMBER,
                image -> preparation.apply(orientation.toUpright(image)),
                (row, pixels, offset) -> data.add(0, pixels, offset));
        return data.source(source).build();
    }

    /**
     * Reads images that have no labels, as they are, but for being turned upright.
     *
     * @param images an IDX file of images
     * @param orientation how they are laid out
     * @param action takes each image
     * @throws DataException if the file cannot be read or is not of this form
     */
    public static void forEachImage(Path images, Orientation orientation, Consumer<Glyph> action) {
        IdxReader.images(
                images,
                IdxReader.ANY_NUMBER,
                orientation::toUpright,
                (row, pixels, offset) -> action.accept(Glyph.of(pixels, offset)));
    }
}

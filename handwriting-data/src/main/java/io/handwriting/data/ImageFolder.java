package io.handwriting.data;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.FolderNames;
import io.handwriting.data.internal.LabelFolders;
import io.handwriting.data.internal.LabelFolders.LabelledFile;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Images in folders, one folder a label: PNG, BMP, GIF or baseline JPEG of any size and polarity, one character in each.
 *
 * <p>The alphabet is made of the folders' names, sorted, numbers by their value; a label may have several characters.
 * Names that a disk cannot have, or would confuse, are written otherwise: {@code upper_A} and {@code lower_a}, or the
 * codes of the characters, as {@code u0041} and {@code u002fu002e}; {@link #folderFor} finds a safe name for any label.
 * Hidden files are passed over; so are files beside the folders and folders inside them.
 *
 * <p>By default images become glyphs as {@link Preprocessing#EMNIST} says, their polarity is found by looking, and an
 * image that cannot be read makes reading fail. Immutable; each change gives a changed copy.
 */
public final class ImageFolder {
    private static final int IMAGES_AT_A_TIME = 256;
    private static final int NAMED = 5;

    private final Path folder;
    private final Preprocessing preprocessing;
    private final Polarity polarity;
    private final boolean skipsUnreadable;
    private final Progress progress;

    private ImageFolder(
            Path folder, Preprocessing preprocessing, Polarity polarity, boolean skipsUnreadable, Progress progress) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.preprocessing = Objects.requireNonNull(preprocessing, "preprocessing");
        this.polarity = Objects.requireNonNull(polarity, "polarity");
        this.skipsUnreadable = skipsUnreadable;
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * Names a folder; nothing is read yet.
     *
     * @param folder the folder that holds one folder for each label
     * @return the reader
     */
    public static ImageFolder of(Path folder) {
        return new ImageFolder(folder, Preprocessing.EMNIST, Polarity.UNKNOWN, false, Progress.SILENT);
    }

    /**
     * Finds a name for the folder of a label that any disk can have.
     *
     * @param label the label
     * @return the label itself where it is made of digits or of several small letters, an escaped form otherwise
     */
    public static String folderFor(String label) {
        return FolderNames.nameOf(label);
    }

    /**
     * Says how images become glyphs.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed reader
     */
    public ImageFolder preprocessing(Preprocessing settings) {
        return new ImageFolder(folder, settings, polarity, skipsUnreadable, progress);
    }

    /**
     * Says which of ink and paper is the brighter one, where all images are alike in this.
     *
     * @param said the polarity; an image whose transparency tells it is believed instead
     * @return the changed reader
     */
    public ImageFolder polarity(Polarity said) {
        return new ImageFolder(folder, preprocessing, said, skipsUnreadable, progress);
    }

    /**
     * Leaves out images that cannot be read; {@link Content#unreadable()} tells which.
     *
     * @return the changed reader
     */
    public ImageFolder skippingUnreadable() {
        return new ImageFolder(folder, preprocessing, polarity, true, progress);
    }

    /**
     * Says who is told how reading goes on.
     *
     * @param listener is told the number of images read, and of all
     * @return the changed reader
     */
    public ImageFolder progress(Progress listener) {
        return new ImageFolder(folder, preprocessing, polarity, skipsUnreadable, listener);
    }

    /**
     * Reads all images, by all processors.
     *
     * @return the data in memory, named after the folder, and what was left out
     * @throws DataException if the folder holds no folders, two of them stand for the same label, or an image cannot be
     *     read and such images are not to be skipped; the message names the first of them
     */
    public Content read() {
        LabelFolders folders = new LabelFolders(folder);
        List<LabelledFile> files = folders.files();
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        TrainingData.Builder data = TrainingData.builder(name, folders.alphabet());
        data.source(TrainingData.Source.inMemory(name, files.size()));
        Content content = read(files, data);
        if (!content.unreadable().isEmpty() && !skipsUnreadable) {
            throw new DataException(content.unreadableInWords() + " Mend or remove them, or skip unreadable images.");
        }
        return content;
    }

    private Content read(List<LabelledFile> files, TrainingData.Builder data) {
        GlyphPipeline pipeline = GlyphPipeline.of(preprocessing);
        List<Path> blank = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (int from = 0; from < files.size(); from += IMAGES_AT_A_TIME) {
            int to = Math.min(files.size(), from + IMAGES_AT_A_TIME);
            files.subList(from, to).parallelStream()
                    .map(file -> decode(file, pipeline))
                    .forEachOrdered(image -> image.sortInto(data, blank, unreadable));
            progress.on(to, files.size());
        }
        return new Content(data.build(), blank, unreadable);
    }

    private Image decode(LabelledFile file, GlyphPipeline pipeline) {
        try {
            Bitmap bitmap = ImageDecoder.ofDefaults().decode(file.file());
            boolean isKnown = bitmap.polarity() != Polarity.UNKNOWN;
            return new Image(file, pipeline.toGlyph(isKnown ? bitmap : bitmap.withPolarity(polarity)), null);
        } catch (DrawingException e) {
            return new Image(file, Glyph.BLANK, e);
        }
    }

    /** What became of a file. */
    private record Image(
            LabelledFile file, Glyph glyph, @Nullable DrawingException failure) {
        void sortInto(TrainingData.Builder data, List<Path> blank, List<Unreadable> unreadable) {
            if (failure != null) {
                unreadable.add(new Unreadable(file.file(), String.valueOf(failure.getMessage())));
            } else if (glyph.isBlank()) {
                blank.add(file.file());
            } else {
                data.add(file.label(), glyph.toBytes(), 0);
            }
        }
    }

    /**
     * An image that could not be read.
     *
     * @param file the file
     * @param reason why, a sentence
     */
    public record Unreadable(Path file, String reason) {}

    /**
     * What was found in a folder.
     *
     * @param data the glyphs of all images that show something
     * @param blank the images on which nothing, or next to nothing, is drawn; they are not among the data
     * @param unreadable the images that could not be read
     */
    public record Content(TrainingData data, List<Path> blank, List<Unreadable> unreadable) {
        /** Keeps copies of the lists. */
        public Content {
            blank = List.copyOf(blank);
            unreadable = List.copyOf(unreadable);
        }

        /**
         * Says in words what was left out.
         *
         * @return a sentence or two for people, empty if nothing was left out
         */
        public Optional<String> leftOut() {
            List<String> sentences = new ArrayList<>();
            if (!unreadable.isEmpty()) {
                sentences.add(unreadableInWords());
            }
            if (!blank.isEmpty()) {
                sentences.add(count(blank.size()) + " blank: "
                        + first(blank.stream().map(Path::toString).toList()) + ".");
            }
            return Optional.of(String.join(" ", sentences)).filter(text -> !text.isEmpty());
        }

        private String unreadableInWords() {
            return count(unreadable.size()) + " unreadable: "
                    + first(unreadable.stream()
                            .map(image -> image.file() + " (" + image.reason() + ")")
                            .toList())
                    + ".";
        }

        private static String count(int images) {
            return images == 1 ? "1 image is" : images + " images are";
        }

        private static String first(List<String> names) {
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more;
        }
    }
}

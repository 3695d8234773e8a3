package io.handwriting.data;

import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.PenFiles;
import io.handwriting.preprocess.Orientation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Opens data by name, for command lines and servers.
 *
 * <p>A name is one of
 *
 * <ul>
 *   <li>{@code mnist-train}, {@code mnist-test};
 *   <li>{@code emnist-SPLIT-train}, {@code emnist-SPLIT-test}, where SPLIT is {@code byclass}, {@code bymerge},
 *       {@code balanced}, {@code letters}, {@code digits} or {@code mnist};
 *   <li>{@code emnist-pool}, {@code emnist-pool@training}, {@code emnist-pool@validation} ({@link EmnistPool#split()}),
 *       {@code emnist-pool@natural-training} ({@link EmnistPool#naturalTraining()});
 *   <li>{@code pens:NAME}, a file of {@linkplain PenStrokes pen strokes} in the folder or its subfolder {@code pen}, by
 *       its name without ending or a beginning of it that no other has; with {@code @training}, {@code @validation} or
 *       {@code @test} behind it, the writers of this {@linkplain PenStrokes#part part} only; each sample is drawn once as
 *       it was written, unless a {@linkplain #pens(PenStyle) style} was chosen;
 *   <li>the path of a {@code .csv} ({@link FeedbackCsv}), a {@code .jsonl} ({@link PenStrokes}), each perhaps with
 *       {@code .gz}, of a folder ({@link ImageFolder}), or of the images of an {@linkplain IdxFile IDX pair}, whose name
 *       has {@code images-idx3} where that of its labels has {@code labels-idx1}; the labels of such a pair are its
 *       numbers, its images are upright, but for the parts of EMNIST, which are known by their names.
 * </ul>
 *
 * <p>Names come before paths; a path may be relative to the folder or to where the program runs. Images are prepared, by
 * default as {@link Preprocessing#EMNIST} says. Immutable and safe to share between threads.
 */
public final class DataSets {
    private static final String PENS = "pens:";
    private static final String PART = "@";

    private static final Logger LOGGER = System.getLogger("io.handwriting.data");

    private final Path folder;
    private final Preprocessing preprocessing;
    private final Optional<PenStyle> style;
    private final Sight sight;
    private final Progress progress;
    private final Emnist emnist;
    private final Mnist mnist;

    private DataSets(
            Path folder, Preprocessing preprocessing, Optional<PenStyle> style, Sight sight, Progress progress) {
        this.folder = folder;
        this.preprocessing = preprocessing;
        this.style = style;
        this.sight = sight;
        this.progress = progress;
        this.emnist = Emnist.in(folder).preprocessing(preprocessing);
        this.mnist = Mnist.in(folder).preprocessing(preprocessing);
    }

    /**
     * Looks into a folder; nothing is read yet.
     *
     * @param folder the folder of the data sets
     * @return the data sets there
     */
    public static DataSets in(Path folder) {
        return new DataSets(folder, Preprocessing.EMNIST, Optional.empty(), Sight.PICTURE, Progress.SILENT);
    }

    /**
     * Says how images are prepared.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed data sets
     */
    public DataSets preprocessing(Preprocessing settings) {
        return new DataSets(folder, settings, style, sight, progress);
    }

    /**
     * Says how pen strokes are drawn, to learn from them; otherwise they are drawn as they were written.
     *
     * @param wanted which pens, how much variation, and how many copies
     * @return the changed data sets
     */
    public DataSets pens(PenStyle wanted) {
        return new DataSets(folder, preprocessing, Optional.of(wanted), sight, progress);
    }

    /**
     * Says what models look at; otherwise at pictures.
     *
     * @param wanted {@link Sight#PATH} for the ways of pens; only pen strokes have them
     * @return the changed data sets
     */
    public DataSets sight(Sight wanted) {
        return new DataSets(folder, preprocessing, style, wanted, progress);
    }

    /**
     * Listens to what takes long: reading a folder of images.
     *
     * @param listener is told how many images are read
     * @return the changed data sets
     */
    public DataSets progress(Progress listener) {
        return new DataSets(folder, preprocessing, style, sight, listener);
    }

    /**
     * Opens data.
     *
     * @param name a name or a path, as described above
     * @return the data in memory
     * @throws DataException if there is nothing of this name, a file is missing, or one is damaged; the message says what
     *     would be right
     */
    public TrainingData open(String name) {
        TrainingData data = openAny(name);
        if (data.sight() != sight) {
            throw new DataException("\"" + name
                    + "\" holds pictures; the ways of pens are found in pen strokes only, such as " + PENS + "NAME.");
        }
        return data;
    }

    private TrainingData openAny(String name) {
        Supplier<TrainingData> named = named().get(name);
        if (named != null) {
            return named.get();
        }
        if (name.startsWith(PENS)) {
            return draw(pens(name.substring(PENS.length())));
        }
        return path(name)
                .map(this::open)
                .orElseThrow(() -> new DataException("There is no data set and no file \""
                        + name + "\". Known names are " + String.join(", ", named().keySet()) + " and " + PENS
                        + "NAME; or give the path of a .csv, a .jsonl, a folder of images, or an IDX file of images."));
    }

    /**
     * Opens data whose labels do not matter, because a teacher says what they show.
     *
     * @param name a name or a path, as described above; of an IDX file only the images are read
     * @return the data in memory
     * @throws DataException if there is nothing of this name, a file is missing, or one is damaged; the message says what
     *     would be right
     */
    public TrainingData unlabelled(String name) {
        return path(name)
                .filter(DataSets::holdsImages)
                .map(images -> IdxFile.unlabelled(
                        images, isOfEmnist(images) ? Orientation.TRANSPOSED : Orientation.UPRIGHT, preprocessing))
                .orElseGet(() -> open(name));
    }

    private static boolean holdsImages(Path file) {
        return String.valueOf(file.getFileName()).contains("images-idx3") && !Files.isDirectory(file);
    }

    private static boolean isOfEmnist(Path file) {
        return String.valueOf(file.getFileName()).startsWith("emnist-");
    }

    private Map<String, Supplier<TrainingData>> named() {
        Map<String, Supplier<TrainingData>> named = new LinkedHashMap<>();
        named.put("mnist-train", mnist::train);
        named.put("mnist-test", mnist::test);
        for (Emnist.Split split : Emnist.Split.values()) {
            named.put(split.prefix() + "-train", () -> emnist.train(split));
            named.put(split.prefix() + "-test", () -> emnist.test(split));
        }
        named.put(EmnistPool.NAME, () -> emnist.pool().all());
        named.put(
                EmnistPool.NAME + PART + Part.TRAINING,
                () -> emnist.pool().split().training());
        named.put(
                EmnistPool.NAME + PART + EmnistPool.NATURAL_TRAINING,
                () -> emnist.pool().naturalTraining());
        named.put(
                EmnistPool.NAME + PART + Part.VALIDATION,
                () -> emnist.pool().split().validation());
        return named;
    }

    private Optional<Path> path(String name) {
        try {
            return List.of(folder.resolve(name), Path.of(name)).stream()
                    .filter(Files::exists)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private TrainingData open(Path path) {
        String file = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            return images(path);
        }
        if (file.matches(".*\\.csv(\\.gz)?")) {
            return FeedbackCsv.of(path).preprocessing(preprocessing).read();
        }
        if (PenFiles.isOne(path)) {
            return draw(PenStrokes.read(path));
        }
        if (holdsImages(path) && isOfEmnist(path)) {
            Path parent = path.toAbsolutePath().resolveSibling("");
            return in(parent).preprocessing(preprocessing).open(file.replaceFirst("-images-idx3.*", ""));
        }
        if (holdsImages(path)) {
            Path labels = path.resolveSibling(file.replace("images-idx3", "labels-idx1"));
            return IdxFile.of(path, labels).preprocessing(preprocessing).read();
        }
        throw new DataException(
                "It cannot be told what " + path + " holds; the name of a CSV file ends with .csv, of pen"
                        + " strokes with .jsonl, of an IDX file of images with images-idx3-ubyte, each perhaps with .gz.");
    }

    private TrainingData images(Path path) {
        ImageFolder.Content content = ImageFolder.of(path)
                .preprocessing(preprocessing)
                .progress(progress)
                .read();
        content.leftOut().ifPresent(what -> LOGGER.log(Level.WARNING, "Left out of {0}: {1}", path, what));
        return content.data();
    }

    private TrainingData draw(PenStrokes strokes) {
        PenStyle wanted = style.orElseGet(() -> PenStyle.plain(preprocessing));
        return sight == Sight.PATH
                ? strokes.paths(strokes.alphabet(), wanted)
                : strokes.draw(strokes.alphabet(), preprocessing, wanted);
    }

    /**
     * Reads pen strokes, to hold writers out or to draw them with variation.
     *
     * @param name what stands after {@code pens:}
     * @return the strokes
     * @throws DataException if there is no such file, or more than one, or no such part
     */
    public PenStrokes pens(String name) {
        int mark = name.lastIndexOf(PART);
        if (mark < 0) {
            return PenStrokes.read(PenFiles.find(folder, name));
        }
        Part part = Part.named(name.substring(mark + 1));
        return pens(name.substring(0, mark)).part(part);
    }

    /**
     * Tells which data sets are there, and which are missing.
     *
     * @return all known names, and the pen strokes that were found
     */
    public List<DataSet> list() {
        List<DataSet> found = new ArrayList<>();
        found.add(mnist.find("mnist-train", "train"));
        found.add(mnist.find("mnist-test", "t10k"));
        for (String name : named().keySet()) {
            if (name.startsWith("emnist-") && !name.contains(PART)) {
                found.add(emnist.find(name));
            }
        }
        PenFiles.in(folder).forEach((name, file) -> found.add(DataSet.of(PENS + name, file)));
        return List.copyOf(found);
    }

    /**
     * Fetches the official files of a data set, unless they are there.
     *
     * @param name the name of a part of MNIST or EMNIST
     * @param progress is told how fetching goes on, in bytes
     * @throws DataException if there are no official files of this name, or they cannot be fetched
     */
    public void fetch(String name, Progress progress) {
        Map<String, Runnable> fetches = new LinkedHashMap<>();
        for (String part : List.of("-train", "-test")) {
            fetches.put("mnist" + part, () -> mnist.fetch(progress));
            for (Emnist.Split split : Emnist.Split.values()) {
                fetches.put(split.prefix() + part, () -> emnist.fetch(split, progress));
            }
        }
        Runnable fetch = fetches.get(name);
        if (fetch == null) {
            throw new DataException("\"" + name + "\" cannot be fetched; what can be is "
                    + fetches.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        fetch.run();
    }
}

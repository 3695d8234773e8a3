package io.handwriting.data;

import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.DataFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The files of MNIST (LeCun, Cortes and Burges, 1998): ten digits, 60,000 images to learn from and 10,000 to test with.
 *
 * <p>They are looked for in a folder and in its subfolder {@code mnist}. MNIST centres the mass of its digits; the
 * images are prepared, by default as {@link Preprocessing#EMNIST} says, and so have the place that drawings will have.
 * Immutable and safe to share between threads.
 */
public final class Mnist {
    private static final URI MIRROR = URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/");
    private static final long LARGEST_FILE = 1L << 24;

    /** MD5s are what the publishers give. */
    static final Map<String, String> MD5 = Map.of(
            "train-images-idx3-ubyte", "f68b3c2dcbeaaa9fbdd348bbdeb94873",
            "train-labels-idx1-ubyte", "d53e105ee54ea40749a09fcbcd1e9432",
            "t10k-images-idx3-ubyte", "9fb629c4189551a2d022fa330f9573f3",
            "t10k-labels-idx1-ubyte", "ec29112dd5afa0611ce80d1b7f02629c");

    private final DataFolder folder;
    private final Preprocessing preprocessing;

    private Mnist(DataFolder folder, Preprocessing preprocessing) {
        this.folder = folder;
        this.preprocessing = preprocessing;
    }

    /**
     * Looks into a folder; nothing is read yet.
     *
     * @param folder the folder
     * @return MNIST there
     */
    public static Mnist in(Path folder) {
        String advice = MIRROR + " has the files of MNIST: put them there, or fetch them.";
        return new Mnist(new DataFolder(folder, "mnist", advice), Preprocessing.EMNIST);
    }

    /**
     * Says how the images are prepared.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed reader
     */
    public Mnist preprocessing(Preprocessing settings) {
        return new Mnist(folder, settings);
    }

    /**
     * Reads what is to be learnt from.
     *
     * @return the data in memory, named {@code mnist-train}
     * @throws DataException if a file is missing or damaged
     */
    public TrainingData train() {
        return read("mnist-train", "train");
    }

    /**
     * Reads what final figures are measured on.
     *
     * @return the data in memory, named {@code mnist-test}
     * @throws DataException if a file is missing or damaged
     */
    public TrainingData test() {
        return read("mnist-test", "t10k");
    }

    /** Tells what lies where of a part, {@code train} or {@code t10k}. */
    DataSet find(String name, String part) {
        return DataSet.of(name, folder, files(part));
    }

    private TrainingData read(String name, String part) {
        List<String> files = files(part);
        return IdxFile.of(folder.file(files.get(0)), folder.file(files.get(1)))
                .named(name)
                .preprocessing(preprocessing)
                .read(Alphabet.DIGITS);
    }

    /**
     * Fetches the files that are missing, 12 MB in all, into the subfolder.
     *
     * @param progress is told how fetching goes on, in bytes, anew for each file
     * @throws DataException if a file cannot be fetched or is not the official one
     */
    public void fetch(Progress progress) {
        fetch(MIRROR, MD5, progress);
    }

    void fetch(URI mirror, Map<String, String> md5s, Progress progress) {
        Path target = folder.folder().resolve(folder.subfolder());
        for (String name : folder.missing(List.copyOf(new TreeSet<>(md5s.keySet())))) {
            Download.from(mirror.resolve(name + ".gz"))
                    .md5(String.valueOf(md5s.get(name)))
                    .atMost(LARGEST_FILE)
                    .progress(progress)
                    .to(target.resolve(name + ".gz"));
        }
    }

    /** Names the files of a part, without {@code .gz}: images, labels. */
    static List<String> files(String part) {
        return List.of(part + "-images-idx3-ubyte", part + "-labels-idx1-ubyte");
    }
}

package io.handwriting.data;

import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.DataFolder;
import io.handwriting.data.internal.EmnistMapping;
import io.handwriting.data.internal.ZipMembers;
import io.handwriting.preprocess.Orientation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of EMNIST (Cohen, Afshar, Tapson and van Schaik, 2017), as the official archive of gzipped IDX files has
 * them.
 *
 * <p>They are looked for in a folder and in its subfolder {@code emnist}. Labels come from the mapping file where it
 * lies there, and are known otherwise. Images are turned upright and prepared, by default as
 * {@link Preprocessing#EMNIST} says. Immutable and safe to share between threads.
 */
public final class Emnist {
    private static final URI ARCHIVE = URI.create("https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip");
    private static final String ARCHIVE_MD5 = "58c8d27c78d21e728a6bc7b3cc06412e";
    private static final long LARGEST_ARCHIVE = 1L << 30;
    private static final long LARGEST_MEMBER = 1L << 28;

    private final DataFolder folder;
    private final Preprocessing preprocessing;

    private Emnist(DataFolder folder, Preprocessing preprocessing) {
        this.folder = folder;
        this.preprocessing = preprocessing;
    }

    /**
     * Looks into a folder; nothing is read yet.
     *
     * @param folder the folder
     * @return EMNIST there
     */
    public static Emnist in(Path folder) {
        String advice =
                "The official archive, " + ARCHIVE + ", has the files of EMNIST: put them there, or fetch them.";
        return new Emnist(new DataFolder(folder, "emnist", advice), Preprocessing.EMNIST);
    }

    /**
     * Says how the images are prepared.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed reader
     */
    public Emnist preprocessing(Preprocessing settings) {
        return new Emnist(folder, settings);
    }

    /**
     * Reads what is to be learnt from.
     *
     * @param split the part of EMNIST
     * @return the data in memory, named like {@code emnist-bymerge-train}
     * @throws DataException if a file is missing or damaged
     */
    public TrainingData train(Split split) {
        return read(split, "train");
    }

    /**
     * Reads what final figures are measured on.
     *
     * @param split the part of EMNIST
     * @return the data in memory, named like {@code emnist-bymerge-test}
     * @throws DataException if a file is missing or damaged
     */
    public TrainingData test(Split split) {
        return read(split, "test");
    }

    /** Tells what lies where of a part, such as {@code emnist-digits-train}. */
    DataSet find(String part) {
        return DataSet.of(part, folder, files(part));
    }

    private TrainingData read(Split split, String part) {
        EmnistMapping mapping = folder.find(split.prefix() + "-mapping.txt")
                .map(EmnistMapping::read)
                .orElse(split.mapping());
        return pair(split.prefix() + "-" + part).firstLabel(mapping.first()).read(mapping.alphabet());
    }

    /**
     * Reads the pool: images of the 47 classes of ByMerge, put together from several parts of EMNIST, none of which is
     * in ByMerge's test part.
     *
     * @return the pool, with what its neighbouring files tell of its rows
     * @throws DataException if a file is missing or damaged
     */
    public EmnistPool pool() {
        TrainingData data = pair(EmnistPool.NAME).read(Alphabet.EMNIST);
        return EmnistPool.of(data, folder);
    }

    /**
     * Fetches the official archive of about 536 MB, unless it is there, and takes the files of a split out of it. Both
     * are put into the subfolder; the archive may be deleted when no further split is wanted.
     *
     * @param split the part of EMNIST
     * @param progress is told how fetching goes on, in bytes
     * @throws DataException if the archive cannot be fetched or is not the official one
     */
    public void fetch(Split split, Progress progress) {
        fetch(split, Download.from(ARCHIVE).md5(ARCHIVE_MD5).progress(progress));
    }

    void fetch(Split split, Download archive) {
        Path target = folder.folder().resolve(folder.subfolder());
        Path zip = target.resolve("emnist-gzip.zip");
        if (!Files.exists(zip)) {
            archive.atMost(LARGEST_ARCHIVE).to(zip);
        }
        ZipMembers.extract(zip, split.archived(), target, LARGEST_MEMBER);
    }

    private IdxFile pair(String name) {
        List<String> files = files(name);
        return IdxFile.of(folder.file(files.get(0)), folder.file(files.get(1)))
                .named(name)
                .orientation(Orientation.TRANSPOSED)
                .preprocessing(preprocessing);
    }

    /** Names the files of a part, without {@code .gz}: images, labels. */
    static List<String> files(String part) {
        return List.of(part + "-images-idx3-ubyte", part + "-labels-idx1-ubyte");
    }

    /** The ways in which EMNIST comes: which characters, and how many of each. */
    public enum Split {
        /** 62 classes as they were written: 697,932 images to learn from and 116,323 to test with. */
        BYCLASS("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 0),
        /** The same images in the 47 classes of {@link Alphabet#EMNIST}: fifteen capitals stand for small letters too. */
        BYMERGE("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt", 0),
        /** 47 classes, 2,400 images of each to learn from and 400 to test with. */
        BALANCED("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt", 0),
        /** 26 classes, capital and small letters together, 4,800 images of each to learn from and 800 to test with. */
        LETTERS("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1),
        /** Ten digits, 24,000 images of each to learn from and 4,000 to test with. */
        DIGITS("0123456789", 0),
        /** Ten digits, as many as in MNIST and from the same forms: 60,000 to learn from and 10,000 to test with. */
        MNIST("0123456789", 0);

        private final String characters;
        private final int firstLabel;

        Split(String characters, int firstLabel) {
            this.characters = characters;
            this.firstLabel = firstLabel;
        }

        /**
         * Tells the labels, in the order of their numbers in the files.
         *
         * @return the alphabet
         */
        public Alphabet alphabet() {
            return Alphabet.ofCharacters(characters);
        }

        EmnistMapping mapping() {
            return new EmnistMapping(alphabet(), firstLabel);
        }

        /** Names the files in the archive. */
        List<String> archived() {
            return Stream.concat(
                            Stream.of("train", "test")
                                    .flatMap(part -> files(prefix() + "-" + part).stream())
                                    .map(file -> file + ".gz"),
                            Stream.of(prefix() + "-mapping.txt"))
                    .toList();
        }

        /** Gives the name of the files before the part, such as {@code emnist-digits}. */
        String prefix() {
            return "emnist-" + name().toLowerCase(Locale.ROOT);
        }
    }
}

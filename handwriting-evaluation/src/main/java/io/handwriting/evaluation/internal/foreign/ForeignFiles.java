package io.handwriting.evaluation.internal.foreign;

import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.ForeignDrawings;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds out what a file or folder holds, and reads it. */
public final class ForeignFiles {
    private static final String PICTURE = ".*\\.(png|bmp|gif|jpe?g)";
    private static final String STROKES = ".*\\.jsonl(\\.gz)?";

    private ForeignFiles() {}

    /**
     * Reads a file or folder.
     *
     * @param file the file or folder
     * @param seed where the choice starts from
     * @return its drawings
     */
    public static ForeignDrawings open(Path file, long seed) {
        if (Files.isDirectory(file)) {
            return folder(file, seed);
        }
        if (!Files.exists(file)) {
            throw new EvaluationException("There is no file or folder " + file + ".");
        }
        if (!nameOf(file).matches(STROKES)) {
            throw new EvaluationException("It cannot be told what " + file + " holds; pen strokes in a file whose name"
                    + " ends with .jsonl or .jsonl.gz are read, and folders of pictures.");
        }
        return Strokes.of(PenStrokes.read(file), seed);
    }

    private static ForeignDrawings folder(Path folder, long seed) {
        List<Path> files = files(folder);
        Collections.shuffle(files, new Random(seed));
        List<Path> pictures = files.stream().filter(named(PICTURE)).toList();
        if (!pictures.isEmpty()) {
            return Crops.of(nameOf(folder), pictures, seed);
        }
        List<Path> characters = files.stream().filter(named(".*\\.json")).toList();
        if (characters.isEmpty()) {
            throw new EvaluationException("The folder " + folder
                    + " holds neither pictures (.png, .bmp, .gif, .jpg) nor Chinese characters (.json).");
        }
        return Strokes.of(nameOf(folder), ChineseCharacters.read(characters), seed);
    }

    private static Predicate<Path> named(String pattern) {
        return file -> nameOf(file).toLowerCase(Locale.ROOT).matches(pattern);
    }

    /** All files in the order of their names, which no file system promises. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new EvaluationException("The folder " + folder + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}

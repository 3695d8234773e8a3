package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of pen strokes in a folder and in its subfolder {@code pen}, by their names without endings. */
public final class PenFiles {
    private static final String ENDING = "\\.jsonl(\\.gz)?$";

    private PenFiles() {}

    /**
     * Lists them.
     *
     * @param folder the folder
     * @return the files by name
     * @throws DataException if a folder cannot be read
     */
    public static Map<String, Path> in(Path folder) {
        Map<String, Path> files = new TreeMap<>(NaturalOrder.COMPARATOR);
        for (Path place : List.of(folder, folder.resolve("pen"))) {
            if (Files.isDirectory(place)) {
                list(place).forEach(file -> files.putIfAbsent(nameOf(file).replaceFirst(ENDING, ""), file));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(PenFiles::isOne)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DataException("The folder " + folder + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /**
     * Tells whether a file holds pen strokes, by its name.
     *
     * @param file the file
     * @return true for {@code .jsonl} and {@code .jsonl.gz}
     */
    public static boolean isOne(Path file) {
        return nameOf(file).matches(".*" + ENDING);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Finds a file by the beginning of its name.
     *
     * @param folder the folder
     * @param beginning the name, or so much of it that there is but one
     * @return the file
     * @throws DataException if there is none, or more than one
     */
    public static Path find(Path folder, String beginning) {
        Map<String, Path> files = in(folder);
        Path exact = files.get(beginning);
        if (exact != null) {
            return exact;
        }
        List<String> names = new ArrayList<>(files.keySet());
        names.removeIf(name -> !name.startsWith(beginning));
        if (names.size() != 1) {
            throw new DataException("There " + (names.isEmpty() ? "are no" : "is more than one file of")
                    + " pen strokes \""
                    + beginning + "\" in " + folder + " or " + folder.resolve("pen") + "; there are "
                    + (files.isEmpty() ? "none at all" : String.join(", ", names.isEmpty() ? files.keySet() : names))
                    + ".");
        }
        return Objects.requireNonNull(files.get(names.get(0)));
    }
}

package io.handwriting.examples.cli;

import io.handwriting.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the numbers that the lines of files begin with. */
final class RowNumbers {
    private RowNumbers() {}

    static int[] in(List<Path> files) {
        return files.stream()
                .flatMap(file -> lines(file).stream())
                .map(line -> line.split("\\D", 2)[0])
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .distinct()
                .toArray();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new DataException("The rows to be left out cannot be read from " + file + ": " + e + ".", e);
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the numbers of rows that the lines of a file begin with; lines that begin otherwise are passed over. */
final class RowNumbers {
    private RowNumbers() {}

    static IntStream in(Path file, int rows) {
        return lines(file).stream()
                .map(line -> line.split("[^0-9]", 2)[0])
                .filter(number -> !number.isEmpty())
                .mapToInt(number -> row(number, file, rows));
    }

    private static int row(String number, Path file, int rows) {
        BigInteger row = new BigInteger(number);
        if (row.compareTo(BigInteger.valueOf(rows)) >= 0) {
            throw new DataException(
                    file + " names the row " + number + "; the data have the rows 0 to " + (rows - 1) + ".");
        }
        return row.intValueExact();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new DataException(
                    "The rows to be left out cannot be read from " + file + ": " + FileFault.of(e) + ".", e);
        }
    }
}

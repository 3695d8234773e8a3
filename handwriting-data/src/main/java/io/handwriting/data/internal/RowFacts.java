package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import java.nio.file.Path;
import java.util.BitSet;

/** Text files that tell something of the rows of a data set. */
public final class RowFacts {
    private RowFacts() {}

    /**
     * Reads a number for each row.
     *
     * @param file one line a row, a whole number from 0 in each
     * @param rows how many rows there are
     * @return the numbers
     * @throws DataException if a line is not a number, or there is another number of lines
     */
    public static int[] numbers(Path file, int rows) {
        int[] numbers = new int[rows];
        int lines = TextLines.read(file, (line, text) -> {
                    if (line > rows) {
                        throw TextLines.unusable(file, line, "is one too many: there are " + rows + " rows");
                    }
                    numbers[line - 1] = number(file, line, text);
                })
                .rows();
        if (lines != rows) {
            throw new DataException(file + " has " + lines + " lines, but there are " + rows
                    + " rows; it does not belong to this data.");
        }
        return numbers;
    }

    /**
     * Reads a list of rows.
     *
     * @param file one row a line, counted from 0; what follows a tabulator is passed over
     * @param rows how many rows there are
     * @return the rows listed
     * @throws DataException if a line names no row
     */
    public static BitSet rows(Path file, int rows) {
        BitSet listed = new BitSet(rows);
        TextLines.read(file, (line, text) -> {
            int row = number(file, line, text.split("\t", 2)[0]);
            if (row >= rows) {
                throw TextLines.unusable(file, line, "names row " + row + ", but there are " + rows + " rows");
            }
            listed.set(row);
        });
        return listed;
    }

    private static int number(Path file, int line, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw TextLines.unusable(file, line, "is not a whole number: " + text);
        }
        return Integer.parseInt(text);
    }
}

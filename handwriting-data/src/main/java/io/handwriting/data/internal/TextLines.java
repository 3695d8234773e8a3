package io.handwriting.data.internal;

import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Text files that are read line by line, as UTF-8, gzipped or not. */
public final class TextLines {
    private TextLines() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param target takes each line that is not blank
     * @return the file's source, with as many rows as there were lines that are not blank
     * @throws DataException if the file cannot be read; what the target throws when a line cannot be used is passed on
     */
    public static TrainingData.Source read(Path file, LineTarget target) {
        return DataInput.read(file, in -> in.source(copy(in, target)));
    }

    private static int copy(DataInput in, LineTarget target) throws IOException {
        BufferedReader lines = new BufferedReader(in.text());
        int number = 0;
        int used = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                target.add(number, line);
                used++;
            }
        }
        return used;
    }

    /**
     * Makes the exception for a line that cannot be used.
     *
     * @param file the file
     * @param number the line, from 1
     * @param what what is wrong with it, as the end of a sentence
     * @return the exception
     */
    public static DataException unusable(Path file, int number, String what) {
        return new DataException("Line " + number + " of " + file + " " + what + ".");
    }

    /** Takes lines. */
    @FunctionalInterface
    public interface LineTarget {
        /**
         * Takes a line.
         *
         * @param number its number in the file, from 1
         * @param line the line, not blank
         */
        void add(int number, String line);
    }
}

package io.handwriting.data.internal;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import java.nio.file.Path;

/** The labels of an IDX file. */
public final class IdxLabels {
    private final Path file;
    private final byte[] values;
    private final TrainingData.Source source;

    IdxLabels(Path file, byte[] values, TrainingData.Source source) {
        this.file = file;
        this.values = values;
        this.source = source;
    }

    /**
     * Counts the labels.
     *
     * @return how many there are
     */
    public int size() {
        return values.length;
    }

    /**
     * Tells where they come from.
     *
     * @return the file with its checksum
     */
    public TrainingData.Source source() {
        return source;
    }

    /**
     * Finds the highest number.
     *
     * @return the highest number that stands for a label; 0 when there are no labels
     */
    public int highest() {
        int highest = 0;
        for (byte value : values) {
            highest = Math.max(highest, value & 0xff);
        }
        return highest;
    }

    /**
     * Checks that every number stands for a label.
     *
     * @param alphabet the labels
     * @param first the number that stands for the first label; the others follow
     * @throws DataException if a number stands for none
     */
    public void requireIn(Alphabet alphabet, int first) {
        for (int row = 0; row < values.length; row++) {
            int place = place(row, first);
            if (place < 0 || place >= alphabet.size()) {
                throw new DataException("Row " + row + " of " + file + " has the label " + (values[row] & 0xff)
                        + "; the " + alphabet.size() + " labels " + alphabet + " are numbered from " + first + " to "
                        + (first + alphabet.size() - 1) + ".");
            }
        }
    }

    /**
     * Reads the place of a label in its alphabet.
     *
     * @param row the row, from 0
     * @param first the number that stands for the first label
     * @return the place, from 0
     */
    public int place(int row, int first) {
        return (values[row] & 0xff) - first;
    }
}

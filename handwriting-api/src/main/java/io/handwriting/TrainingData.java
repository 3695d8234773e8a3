package io.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Labelled glyphs to learn from.
 *
 * <p>Does not change and may be read by several threads at once.
 */
public interface TrainingData {

    /**
     * Names the data, for cards and messages.
     *
     * @return a short name
     */
    String name();

    /**
     * Tells the labels.
     *
     * @return the alphabet
     */
    Alphabet alphabet();

    /**
     * Counts the rows.
     *
     * @return how many labelled glyphs there are
     */
    int size();

    /**
     * Reads the place of a row's label.
     *
     * @param row the row, from 0
     * @return the label's place in the alphabet
     * @throws IndexOutOfBoundsException if there is no such row
     */
    int labelIndex(int row);

    /**
     * Reads a row's label.
     *
     * @param row the row, from 0
     * @return what its glyph shows
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default String label(int row) {
        return alphabet().label(labelIndex(row));
    }

    /**
     * Copies a row's glyph.
     *
     * @param row the row, from 0
     * @param target where its 784 values go
     * @param offset the first index
     * @throws IndexOutOfBoundsException if there is no such row or the target is too short
     */
    void copyGlyph(int row, float[] target, int offset);

    /**
     * Reads a row's glyph.
     *
     * @param row the row, from 0
     * @return the glyph
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default Glyph glyph(int row) {
        float[] values = new float[Glyph.PIXELS];
        copyGlyph(row, values, 0);
        return Glyph.of(values, 0);
    }

    /**
     * Starts data that are kept in memory, one byte a pixel.
     *
     * @param name what to call them
     * @param alphabet the labels
     * @return a builder, to be used by one thread
     */
    static Builder builder(String name, Alphabet alphabet) {
        return new Builder(name, alphabet);
    }

    /**
     * Keeps some rows.
     *
     * @param rows the rows to keep, in the order wanted
     * @return a view of this data
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default TrainingData rows(int... rows) {
        return new SelectedRows(this, rows);
    }

    /**
     * Parts the data by a seed, so that each label has the same share in both parts.
     *
     * @param validationShare the share of the second part, from 0 to 1
     * @param seed where the choice starts from; the same seed gives the same parts
     * @return the two parts, as views
     * @throws TrainingException if the share is not from 0 to 1
     */
    default Split split(double validationShare, long seed) {
        if (!(validationShare >= 0 && validationShare <= 1)) {
            throw new TrainingException("A share is from 0 to 1, not " + validationShare + ".");
        }
        List<List<Integer>> byLabel = new ArrayList<>();
        for (int i = 0; i < alphabet().size(); i++) {
            byLabel.add(new ArrayList<>());
        }
        IntStream.range(0, size()).forEach(row -> byLabel.get(labelIndex(row)).add(row));
        List<Integer> training = new ArrayList<>();
        List<Integer> validation = new ArrayList<>();
        Random random = new Random(seed);
        for (List<Integer> rows : byLabel) {
            Collections.shuffle(rows, random);
            int held = (int) Math.round(rows.size() * validationShare);
            validation.addAll(rows.subList(0, held));
            training.addAll(rows.subList(held, rows.size()));
        }
        return new Split(rows(inOrder(training)), rows(inOrder(validation)));
    }

    private static int[] inOrder(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /**
     * Data in two parts without a row in common.
     *
     * @param training the part to learn from
     * @param validation the part to check with
     */
    record Split(TrainingData training, TrainingData validation) {}

    /** Collects labelled glyphs; not for use by several threads at once. */
    final class Builder {
        private final String name;
        private final Alphabet alphabet;
        private byte[] pixels = new byte[64 * Glyph.PIXELS];
        private int[] labels = new int[64];
        private int size;

        private Builder(String name, Alphabet alphabet) {
            this.name = name;
            this.alphabet = alphabet;
        }

        /**
         * Adds a row.
         *
         * @param label what the glyph shows
         * @param glyph the glyph, rounded to 256 levels
         * @return this builder
         * @throws TrainingException if the label is not in the alphabet
         */
        public Builder add(String label, Glyph glyph) {
            int index = alphabet.indexOf(label);
            if (index < 0) {
                throw new TrainingException(
                        "The label \"" + label + "\" is not in the alphabet of \"" + name + "\": " + alphabet + ".");
            }
            if (size == labels.length) {
                grow();
            }
            labels[size] = index;
            System.arraycopy(glyph.toBytes(), 0, pixels, size * Glyph.PIXELS, Glyph.PIXELS);
            size++;
            return this;
        }

        private void grow() {
            int most = Integer.MAX_VALUE / Glyph.PIXELS - 1;
            if (size == most) {
                throw new TrainingException("No more than " + most + " glyphs fit into training data in memory.");
            }
            int larger = Math.min(most, size + size / 2);
            labels = Arrays.copyOf(labels, larger);
            pixels = Arrays.copyOf(pixels, larger * Glyph.PIXELS);
        }

        /**
         * Makes the data; the builder may go on collecting.
         *
         * @return the rows up to now
         */
        public TrainingData build() {
            return new RowsInMemory(
                    name, alphabet, Arrays.copyOf(pixels, size * Glyph.PIXELS), Arrays.copyOf(labels, size));
        }
    }
}

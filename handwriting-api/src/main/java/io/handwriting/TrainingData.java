package io.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
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
     * Tells what the rows are.
     *
     * @return {@link Sight#PICTURE}, or {@link Sight#PATH} where {@link #copyGlyph} gives the
     *     {@linkplain PenPath#sheet() sheets} of paths
     */
    default Sight sight() {
        return Sight.PICTURE;
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
     * Tells where the rows come from, for a model's card; a view answers as the data that it shows a part of.
     *
     * @return the sources, each once; for data made in memory one that has the name of the data and no checksum
     */
    default List<Source> sources() {
        return List.of(Source.inMemory(name(), size()));
    }

    /**
     * Starts data that are kept in memory, one byte a pixel: 700,000 glyphs need 551 MB, while they are collected and
     * afterwards.
     *
     * @param name what to call them
     * @param alphabet the labels
     * @return a builder, to be used by one thread
     * @throws TrainingException if the alphabet has more than 65,536 labels
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
     * Keeps the rows that pass a test.
     *
     * @param kept is asked for every row, from 0, whether to keep it
     * @return a view of this data, in its order
     */
    default TrainingData where(IntPredicate kept) {
        return rows(IntStream.range(0, size()).filter(kept).toArray());
    }

    /**
     * Leaves some rows out.
     *
     * @param rows the rows to leave out, in any order
     * @return a view of the other rows, in their order
     * @throws IndexOutOfBoundsException if there is no such row
     */
    default TrainingData withoutRows(int... rows) {
        BitSet without = new BitSet(size());
        for (int row : rows) {
            without.set(Objects.checkIndex(row, size()));
        }
        return where(row -> !without.get(row));
    }

    /**
     * Reads the labels in another alphabet; rows whose label it does not have are left out.
     *
     * @param wanted the alphabet, narrower or wider than that of this data
     * @return a view of this data
     * @throws HandwritingException if the two alphabets have no label in common
     */
    default TrainingData with(Alphabet wanted) {
        alphabet().restrictedTo(wanted);
        return wanted.equals(alphabet()) ? this : new OtherAlphabet(this, wanted);
    }

    /**
     * Renames the data, as it may suit a part of them.
     *
     * @param wanted the name
     * @return a view of this data
     */
    default TrainingData named(String wanted) {
        return new RenamedRows(wanted, this);
    }

    /**
     * Joins data: the rows of this one, then those of the other.
     *
     * @param other the data to add
     * @return a view of both, named after both
     * @throws TrainingException if the alphabets differ, be it in their order only
     */
    default TrainingData and(TrainingData other) {
        return new JoinedRows(this, other);
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

    /**
     * Where rows come from.
     *
     * @param name the name of a file, without its folder, or of data made in memory
     * @param sha256 the SHA-256 of the file in lower-case hexadecimal digits; empty where there is no file
     * @param rows how many rows the file has, also where only some of them are used
     */
    record Source(String name, String sha256, int rows) {
        /** Refuses what is no checksum, and fewer than no rows. */
        public Source {
            if (!sha256.matches("([0-9a-f]{64})?")) {
                throw new TrainingException(
                        "A SHA-256 is 64 lower-case hexadecimal digits, or empty, not \"" + sha256 + "\".");
            }
            if (rows < 0) {
                throw new TrainingException("The source \"" + name + "\" cannot have " + rows + " rows.");
            }
        }

        /**
         * Names a source that is no file.
         *
         * @param name the name of the data
         * @param rows how many rows it has
         * @return a source without a checksum
         */
        public static Source inMemory(String name, int rows) {
            return new Source(name, "", rows);
        }
    }

    /** Collects labelled glyphs; not for use by several threads at once. */
    final class Builder {
        private static final int MOST_LABELS = 1 << 16;

        private final String name;
        private final Alphabet alphabet;
        private final GlyphBlocks glyphs = new GlyphBlocks();
        private final List<Source> sources = new ArrayList<>();
        private short[] labels = new short[64];
        private Sight sight = Sight.PICTURE;

        private Builder(String name, Alphabet alphabet) {
            if (alphabet.size() > MOST_LABELS) {
                throw new TrainingException("Training data in memory have at most " + MOST_LABELS
                        + " labels; the alphabet of \"" + name + "\" has " + alphabet.size() + ".");
            }
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
            return add(index, glyph.toBytes(), 0);
        }

        /**
         * Adds a row as data sets store it.
         *
         * @param labelIndex the place of its label in the alphabet
         * @param pixels the array that holds its glyph; bytes are unsigned, 0 is paper and 255 is ink
         * @param offset where the 784 bytes of the glyph begin; they are copied
         * @return this builder
         * @throws IndexOutOfBoundsException if there is no such label or the array ends too early
         */
        public Builder add(int labelIndex, byte[] pixels, int offset) {
            Objects.checkIndex(labelIndex, alphabet.size());
            int row = glyphs.size();
            glyphs.add(pixels, offset);
            if (row == labels.length) {
                labels = Arrays.copyOf(labels, row + row / 2);
            }
            labels[row] = (short) labelIndex;
            return this;
        }

        /**
         * Says what the rows are; {@link Sight#PICTURE} otherwise.
         *
         * @param wanted what the glyphs added are
         * @return this builder
         */
        public Builder sight(Sight wanted) {
            sight = wanted;
            return this;
        }

        /**
         * Says where rows come from.
         *
         * @param source a file, or other data
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /**
         * Makes the data; the builder may go on collecting.
         *
         * @return the rows up to now
         */
        public TrainingData build() {
            int size = glyphs.size();
            return new RowsInMemory(
                    name,
                    alphabet,
                    sight,
                    glyphs.snapshot(),
                    Arrays.copyOf(labels, size),
                    sources.isEmpty() ? List.of(Source.inMemory(name, size)) : sources);
        }
    }
}

package io.handwriting.data;

import io.handwriting.TrainingData;
import io.handwriting.data.internal.DataFolder;
import io.handwriting.data.internal.RowFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Images of the 47 classes of ByMerge, put together from several parts of EMNIST, with what is known of each row.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EmnistPool {
    static final String NAME = "emnist-pool";
    static final String ORIGINS = NAME + ".origin-bits.txt";
    static final String NATURAL_TRAINING = "natural-training";
    static final String NEAR_MNIST = NAME + ".rows-near-mnist-test.tsv";

    private static final int NATURAL = 1;
    private static final double VALIDATING = 0.08;
    private static final long PARTING_SEED = 1;

    private final TrainingData data;
    private final DataFolder folder;

    private EmnistPool(TrainingData data, DataFolder folder) {
        this.data = data;
        this.folder = folder;
    }

    static EmnistPool of(TrainingData data, DataFolder folder) {
        return new EmnistPool(data, folder);
    }

    /**
     * Gives all rows; each class has about as many as there were to be had, so their frequencies are not natural.
     *
     * @return the data
     */
    public TrainingData all() {
        return data;
    }

    /**
     * Keeps the rows that were drawn as ByMerge itself is, so that their classes are as frequent as there.
     *
     * @return a view of the data
     * @throws DataException if the file that tells the origin of rows is missing or damaged
     */
    public TrainingData natural() {
        return ofOrigin(NATURAL);
    }

    /**
     * Keeps the rows that stand in a part of EMNIST.
     *
     * @param bit the part, as numbered by whoever made the pool, from 0
     * @return a view of the data
     * @throws DataException if the file that tells the origin of rows is missing or damaged
     */
    public TrainingData ofOrigin(int bit) {
        Objects.checkIndex(bit, Integer.SIZE - 1);
        return data.rows(rowsOfOrigin(bit));
    }

    private int[] rowsOfOrigin(int bit) {
        int[] origins = RowFacts.numbers(folder.file(ORIGINS), data.size());
        return IntStream.range(0, data.size())
                .filter(row -> (origins[row] >> bit & 1) == 1)
                .toArray();
    }

    /**
     * Parts the rows once and for all: about one in twelve of those with {@linkplain #natural() natural} frequencies
     * validates.
     *
     * @return the two parts, as views
     * @throws DataException if the file that tells the origin of rows is missing or damaged
     */
    public TrainingData.Split split() {
        int[] rows = rowsOfOrigin(NATURAL);
        List<Integer> shuffled = new ArrayList<>(Arrays.stream(rows).boxed().toList());
        Collections.shuffle(shuffled, new Random(PARTING_SEED));
        int[] validating = shuffled.subList(0, (int) Math.round(rows.length * VALIDATING)).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new TrainingData.Split(
                data.withoutRows(validating).named(NAME + "@" + Part.TRAINING),
                data.rows(validating).named(NAME + "@" + Part.VALIDATION));
    }

    /**
     * Makes the classes of the {@linkplain #split() training part} as frequent as they are {@linkplain #natural()
     * naturally}: as many rows as there, some of frequent classes left out, some of rare ones repeated.
     *
     * @return a view of the data
     * @throws DataException if the file that tells the origin of rows is missing or damaged
     */
    public TrainingData naturalTraining() {
        TrainingData training = split().training();
        return training.rows(ByFrequency.of(natural()).rows(training)).named(NAME + "@" + NATURAL_TRAINING);
    }

    /**
     * Finds the rows that look like images of MNIST's test part, which come from the same forms; leave them out where a
     * figure on MNIST is to be reported.
     *
     * @return the rows, in ascending order; combine with {@link TrainingData#withoutRows}
     * @throws DataException if the file that lists them is missing or damaged
     */
    public int[] rowsNearMnistTest() {
        return near().stream().toArray();
    }

    /**
     * Leaves out the rows that look like images of MNIST's test part.
     *
     * @return a view of the data
     * @throws DataException if the file that lists them is missing or damaged
     */
    public TrainingData withoutMnistTest() {
        return data.withoutRows(rowsNearMnistTest());
    }

    private BitSet near() {
        return RowFacts.rows(folder.file(NEAR_MNIST), data.size());
    }
}

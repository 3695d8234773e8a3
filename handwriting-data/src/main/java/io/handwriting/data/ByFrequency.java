package io.handwriting.data;

import io.handwriting.TrainingData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Chooses rows so that each label comes as often as in other data. */
final class ByFrequency {
    private static final long SEED = 1;

    private final int[] counts;

    private ByFrequency(int[] counts) {
        this.counts = counts;
    }

    /** Counts the labels of data in which they are as frequent as is wanted. */
    static ByFrequency of(TrainingData data) {
        int[] counts = new int[data.alphabet().size()];
        IntStream.range(0, data.size()).forEach(row -> counts[data.labelIndex(row)]++);
        return new ByFrequency(counts);
    }

    /** Chooses about as many rows as there are: of too frequent a label only some, of too rare a label some again. */
    int[] rows(TrainingData data) {
        double ratio = (double) data.size() / Arrays.stream(counts).sum();
        Random random = new Random(SEED);
        return IntStream.range(0, counts.length)
                .flatMap(label -> chosen(shuffled(data, label, random), Math.round(counts[label] * ratio)))
                .sorted()
                .toArray();
    }

    private static List<Integer> shuffled(TrainingData data, int label, Random random) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, data.size())
                .filter(row -> data.labelIndex(row) == label)
                .boxed()
                .toList());
        Collections.shuffle(rows, random);
        return rows;
    }

    /** Takes each row as often as any other, or once more. */
    private static IntStream chosen(List<Integer> rows, long wanted) {
        return rows.isEmpty()
                ? IntStream.empty()
                : IntStream.range(0, (int) wanted).map(i -> rows.get(i % rows.size()));
    }
}

package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Parts corrections into those to learn and those to check with: a quarter of each label, and a quarter of all. */
final class HeldOut {
    static final int FEWEST = 8;

    private static final int PART = 4;

    private HeldOut() {}

    static TrainingData.Split split(TrainingData corrections, long seed) {
        if (corrections.size() < FEWEST) {
            throw new TrainingException("There are " + corrections.size() + " corrections that this model could learn; "
                    + FEWEST + " are needed, so that some can be held out to check with.");
        }
        TreeMap<Integer, List<Integer>> byLabel = new TreeMap<>();
        for (int row = 0; row < corrections.size(); row++) {
            byLabel.computeIfAbsent(corrections.labelIndex(row), label -> new ArrayList<>())
                    .add(row);
        }
        Random random = new Random(seed);
        List<Integer> held = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (List<Integer> rows : byLabel.values()) {
            Collections.shuffle(rows, random);
            int count = rows.size() / PART;
            held.addAll(rows.subList(0, count));
            others.addAll(rows.subList(count, rows.size()));
        }
        Collections.shuffle(others, random);
        int missing = corrections.size() / PART - held.size();
        held.addAll(others.subList(0, missing));
        int[] validation = held.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new TrainingData.Split(corrections.withoutRows(validation), corrections.rows(validation));
    }
}

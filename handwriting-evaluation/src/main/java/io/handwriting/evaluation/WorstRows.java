package io.handwriting.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks the rows that come first in an order, and makes examples of them; among equals the earlier row comes first. */
final class WorstRows {
    private final Answers answers;
    private final Rows rows;
    private final int most;

    WorstRows(Answers answers, Rows rows, int most) {
        this.answers = answers;
        this.rows = rows;
        this.most = most;
    }

    /** The wrong answers of the highest confidence. */
    List<Example> surestMistakes() {
        return pick(false, Comparator.comparing(answers::confidence, Comparator.reverseOrder()));
    }

    /** The right answers of the lowest confidence. */
    List<Example> leastSureHits() {
        return pick(true, Comparator.comparing(answers::confidence));
    }

    private List<Example> pick(boolean hits, Comparator<Integer> firstOnes) {
        Comparator<Integer> order = firstOnes.thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
        for (int row = 0; row < answers.rows(); row++) {
            if (answers.isHit(row) == hits) {
                kept.add(row);
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        List<Integer> picked = new ArrayList<>(kept);
        picked.sort(order);
        return picked.stream().map(this::example).toList();
    }

    private Example example(int row) {
        int answer = answers.answer(row);
        return new Example(
                row,
                rows.glyph(row),
                rows.label(row),
                answer == Answers.NONE ? "" : answers.alphabet().label(answer),
                answers.confidence(row),
                answers.truthProbability(row),
                answers.verdict(row));
    }
}

package io.handwriting.evaluation;

import io.handwriting.Verdict;
import java.util.stream.IntStream;

/**
 * The rows that got one verdict.
 *
 * @param verdict the verdict
 * @param share which share of all rows got it
 * @param accuracy which share of those was read right
 */
public record VerdictFigures(Verdict verdict, Share share, Share accuracy) {

    static VerdictFigures of(Answers answers, Verdict verdict) {
        int[] rows = IntStream.range(0, answers.rows())
                .filter(row -> answers.verdict(row) == verdict)
                .toArray();
        int hits = (int) IntStream.of(rows).filter(answers::isHit).count();
        return new VerdictFigures(verdict, new Share(rows.length, answers.rows()), new Share(hits, rows.length));
    }
}

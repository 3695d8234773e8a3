package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How often each label was read as each other; immutable. */
public final class Confusion {
    private final Alphabet alphabet;
    private final int[][] counts;
    private final int[] unanswered;

    private Confusion(Alphabet alphabet) {
        this.alphabet = alphabet;
        counts = new int[alphabet.size()][alphabet.size()];
        unanswered = new int[alphabet.size()];
    }

    static Confusion of(Answers answers) {
        Confusion confusion = new Confusion(answers.alphabet());
        for (int row = 0; row < answers.rows(); row++) {
            if (answers.answer(row) == Answers.NONE) {
                confusion.unanswered[answers.truth(row)]++;
            } else {
                confusion.counts[answers.truth(row)][answers.answer(row)]++;
            }
        }
        return confusion;
    }

    /**
     * Names the labels.
     *
     * @return the labels that could be answered
     */
    public Alphabet alphabet() {
        return alphabet;
    }

    /**
     * Counts one kind of answer.
     *
     * @param truth the place of the true label in the alphabet
     * @param answer the place of the answer in the alphabet
     * @return how often the one was read as the other
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int count(int truth, int answer) {
        return counts[truth][answer];
    }

    /**
     * Counts the glyphs of a label that were blank and so got no answer.
     *
     * @param truth the place of the true label in the alphabet
     * @return how many there are
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int unanswered(int truth) {
        return unanswered[truth];
    }

    /**
     * Counts the glyphs of a label.
     *
     * @param truth the place of the true label in the alphabet
     * @return how many rows show it
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int support(int truth) {
        return IntStream.of(counts[truth]).sum() + unanswered[truth];
    }

    /**
     * Counts the answers of a label.
     *
     * @param answer the place of the answer in the alphabet
     * @return how often it was given, rightly or wrongly
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int answered(int answer) {
        return IntStream.range(0, counts.length)
                .map(truth -> counts[truth][answer])
                .sum();
    }

    /**
     * Counts what was read right.
     *
     * @return the hits among all rows
     */
    public Share hits() {
        int hits = IntStream.range(0, counts.length).map(i -> counts[i][i]).sum();
        return new Share(
                hits, IntStream.range(0, counts.length).map(this::support).sum());
    }

    /**
     * Lists the pairs of labels that were confused, one way or the other.
     *
     * @return the pairs, the most confused first, equal ones in the alphabet's order
     */
    public List<ConfusedPair> pairs() {
        int errors = hits().misses();
        List<ConfusedPair> pairs = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            for (int second = first + 1; second < counts.length; second++) {
                if (counts[first][second] + counts[second][first] > 0) {
                    pairs.add(pair(first, second, errors));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(ConfusedPair::count).reversed());
        return List.copyOf(pairs);
    }

    private ConfusedPair pair(int first, int second, int errors) {
        return new ConfusedPair(
                alphabet.label(first), alphabet.label(second), counts[first][second], counts[second][first], errors);
    }
}

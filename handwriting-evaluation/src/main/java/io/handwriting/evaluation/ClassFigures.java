package io.handwriting.evaluation;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well one label is read.
 *
 * @param label the label
 * @param recall which share of its glyphs was read as it; its rows are the label's support
 * @param precision which share of the answers with this label was right
 * @param mistake the label it was most often wrongly read as, the first in the alphabet among equals; null when it was
 *     never read as another
 * @param mistakes how often that happened
 */
public record ClassFigures(
        String label,
        Share recall,
        Share precision,
        @Nullable String mistake,
        int mistakes) {

    static ClassFigures of(Confusion confusion, int label) {
        int hits = confusion.count(label, label);
        int worst = worstMistake(confusion, label);
        int mistakes = worst == label ? 0 : confusion.count(label, worst);
        return new ClassFigures(
                confusion.alphabet().label(label),
                new Share(hits, confusion.support(label)),
                new Share(hits, confusion.answered(label)),
                mistakes == 0 ? null : confusion.alphabet().label(worst),
                mistakes);
    }

    private static int worstMistake(Confusion confusion, int label) {
        return IntStream.range(0, confusion.alphabet().size())
                .filter(answer -> answer != label)
                .reduce((a, b) -> confusion.count(label, b) > confusion.count(label, a) ? b : a)
                .orElse(label);
    }

    /**
     * Counts the glyphs of this label.
     *
     * @return how many rows show it
     */
    public int support() {
        return recall.rows();
    }

    /**
     * Joins precision and recall.
     *
     * @return their harmonic mean, from 0 to 1; not a number when the label neither stands in the data nor was answered
     */
    public double f1() {
        int both = recall.rows() + precision.rows();
        return both == 0 ? Double.NaN : 2.0 * recall.hits() / both;
    }
}

package io.handwriting.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several models on the same data, side by side.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Comparison {
    private final List<Evaluation> evaluations;
    private final List<String> names;

    private Comparison(List<Evaluation> evaluations) {
        this.evaluations = List.copyOf(evaluations);
        this.names = distinctNames(this.evaluations);
    }

    /**
     * Compares.
     *
     * @param evaluations at least two evaluations on equal data
     * @return the comparison
     * @throws EvaluationException if there are fewer, or the data are not the same glyphs in the same order
     */
    public static Comparison of(List<Evaluation> evaluations) {
        if (evaluations.size() < 2) {
            throw new EvaluationException(
                    "A comparison needs two evaluations at least, but got " + evaluations.size() + ".");
        }
        Evaluation first = evaluations.get(0);
        for (Evaluation other : evaluations) {
            if (!other.dataFingerprint().equals(first.dataFingerprint()) || other.rows() != first.rows()) {
                throw new EvaluationException("\"" + first.card().name() + "\" was evaluated on " + data(first)
                        + " and \"" + other.card().name() + "\" on " + data(other)
                        + "; only evaluations on the same rows in the same order can be compared.");
            }
        }
        return new Comparison(evaluations);
    }

    private static String data(Evaluation evaluation) {
        return "\"" + evaluation.dataName() + "\" (" + evaluation.rows() + " rows, fingerprint "
                + evaluation.dataFingerprint() + ")";
    }

    private static List<String> distinctNames(List<Evaluation> evaluations) {
        List<String> names = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            String name = evaluation.card().name();
            String distinct = name;
            for (int i = 2; names.contains(distinct); i++) {
                distinct = name + " (" + i + ")";
            }
            names.add(distinct);
        }
        return List.copyOf(names);
    }

    /**
     * Lists the evaluations.
     *
     * @return the evaluations in the order given
     */
    public List<Evaluation> evaluations() {
        return evaluations;
    }

    /**
     * Names the models.
     *
     * @return one name an evaluation, each once: a number is added to a name that comes again
     */
    public List<String> names() {
        return names;
    }

    /**
     * Finds the most accurate model.
     *
     * @return its place, from 0; the first among equals
     */
    public int best() {
        return IntStream.range(0, evaluations.size())
                .reduce((a, b) -> hits(b) > hits(a) ? b : a)
                .orElseThrow();
    }

    private int hits(int index) {
        return evaluations.get(index).accuracy().hits();
    }

    /**
     * Compares two of the models.
     *
     * @param first the place of the one, from 0
     * @param second the place of the other
     * @return how they differ
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public PairedDifference difference(int first, int second) {
        Evaluation one = evaluations.get(first);
        return PairedDifference.of(
                names.get(first),
                one.hits(),
                names.get(second),
                evaluations.get(second).hits(),
                one.rows());
    }

    /**
     * Compares the most accurate model with each of the others.
     *
     * @return one difference for each other model, in their order; the first of each is the most accurate model
     */
    public List<PairedDifference> differences() {
        int best = best();
        return IntStream.range(0, evaluations.size())
                .filter(other -> other != best)
                .mapToObj(other -> difference(best, other))
                .toList();
    }
}

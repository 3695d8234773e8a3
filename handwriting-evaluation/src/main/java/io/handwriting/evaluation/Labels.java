package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that a recognizer can read data at all. */
final class Labels {
    private Labels() {}

    static void requireReadable(Rows data, Alphabet alphabet, String model) {
        if (data.size() == 0) {
            throw new EvaluationException(
                    "The data \"" + data.name() + "\" have no rows; at least one is needed to evaluate a model.");
        }
        List<String> foreign = IntStream.range(0, data.size())
                .mapToObj(data::label)
                .distinct()
                .filter(label -> !alphabet.contains(label))
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            throw new EvaluationException("The data \"" + data.name() + "\" show " + String.join(" ", foreign)
                    + ", which \"" + model + "\" cannot answer with; it may answer with " + alphabet + ".");
        }
    }
}

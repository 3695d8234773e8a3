package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that a recognizer can read data at all. */
final class Labels {
    private Labels() {}

    static void requireReadable(Rows data, Alphabet alphabet, String model) {
        requireRows(data.size(), data.name());
        List<String> foreign = IntStream.range(0, data.size())
                .mapToObj(data::label)
                .distinct()
                .filter(label -> !alphabet.contains(label))
                .sorted()
                .toList();
        refuse(foreign, data.name(), alphabet, model);
    }

    static void requireRows(int count, String data) {
        if (count == 0) {
            throw new EvaluationException(
                    "The data \"" + data + "\" have no rows; at least one is needed to evaluate a model.");
        }
    }

    /** Refuses data with labels that cannot be answered, if there are any. */
    static void refuse(Collection<String> foreign, String data, Alphabet alphabet, String model) {
        if (!foreign.isEmpty()) {
            throw new EvaluationException("The data \"" + data + "\" show " + String.join(" ", foreign) + ", which \""
                    + model + "\" cannot answer with; it may answer with " + alphabet + ".");
        }
    }
}

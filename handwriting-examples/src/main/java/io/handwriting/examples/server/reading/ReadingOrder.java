package io.handwriting.examples.server.reading;

import io.handwriting.Alphabet;
import java.util.Optional;
import java.util.Set;

/**
 * A wish to have something read.
 *
 * @param source what to read
 * @param model the name of the model; the standard if there is none
 * @param alphabet the labels to keep to; all of the model's if there is none
 * @param variants whether test-time variants are averaged
 * @param details what to tell beside the answer
 * @param hand whose hand it is, if that was said
 */
public record ReadingOrder(
        Source source,
        Optional<String> model,
        Optional<Alphabet> alphabet,
        boolean variants,
        Set<Detail> details,
        Optional<HandName> hand) {

    /** Keeps a copy of the details. */
    public ReadingOrder {
        details = Set.copyOf(details);
    }
}

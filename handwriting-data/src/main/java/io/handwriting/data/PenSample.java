package io.handwriting.data;

import io.handwriting.Ink;
import java.util.Objects;
import java.util.Optional;

/**
 * One character that somebody wrote with a pen.
 *
 * @param label what it is
 * @param writer who wrote it, where that is known
 * @param ink the strokes
 */
public record PenSample(String label, Optional<String> writer, Ink ink) {
    /** Refuses nulls. */
    public PenSample {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(ink, "ink");
    }
}

package io.handwriting.preprocess;

import java.util.Map;

/**
 * A text that a drawing may show.
 *
 * @param text the text
 * @param probability how likely it is among all texts looked at, from 0 to 1
 * @param signs what speaks for it and against it, all characters added up
 */
public record TextCandidate(String text, float probability, Map<TextSign, Double> signs) {
    /** Keeps a copy of the map. */
    public TextCandidate {
        signs = Map.copyOf(signs);
    }
}

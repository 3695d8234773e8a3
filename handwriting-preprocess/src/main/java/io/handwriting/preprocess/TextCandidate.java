package io.handwriting.preprocess;

/**
 * A text that a drawing may show.
 *
 * @param text the text
 * @param probability how likely it is among all texts looked at, from 0 to 1
 */
public record TextCandidate(String text, float probability) {}

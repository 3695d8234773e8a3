package io.handwriting.examples.data;

import io.handwriting.Ink;

/**
 * One character that somebody wrote with a pen.
 *
 * @param label what it is
 * @param writer who wrote it, −1 where that is not known
 * @param ink the strokes
 */
public record PenSample(String label, int writer, Ink ink) {}

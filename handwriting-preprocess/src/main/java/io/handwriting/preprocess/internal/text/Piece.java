package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;

/**
 * A part of a drawing that belongs to one character, whole or in part.
 *
 * @param box where it lies
 * @param source which stroke or spot of ink it was cut from; pieces of one source were one before
 * @param cut how much ink was cut to its left, in widths of the pen; 0 where it begins by itself
 * @param odds how much the paper to its left looks like the end of a character, as the logarithm of the odds; 0 where it was
 *     cut, and where nobody knows
 */
public record Piece(InkBox box, int source, double cut, double odds) {
    double middle() {
        return (box.left() + box.right()) / 2;
    }
}

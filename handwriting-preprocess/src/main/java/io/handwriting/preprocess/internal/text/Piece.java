package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;

/**
 * A part of a drawing that belongs to one character, whole or in part.
 *
 * @param box where it lies
 * @param source which stroke or spot of ink it was cut from; pieces of one source were one before
 * @param cut how much ink was cut to its left, in widths of the pen; 0 where it begins by itself
 */
public record Piece(InkBox box, int source, double cut) {
    double middle() {
        return (box.left() + box.right()) / 2;
    }
}

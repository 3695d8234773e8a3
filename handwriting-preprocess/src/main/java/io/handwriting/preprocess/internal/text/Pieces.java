package io.handwriting.preprocess.internal.text;

import io.handwriting.Drawing;
import java.util.List;
import java.util.Optional;

/** A drawing cut into pieces, from left to right. */
public interface Pieces {
    /** So many are read as one text. */
    int MOST = 100;

    /**
     * Lists the pieces.
     *
     * @return the pieces in the order of their middles
     */
    List<Piece> all();

    /**
     * Puts neighbouring pieces together as a drawing of their own.
     *
     * @param from the first piece
     * @param to the piece after the last
     * @return the drawing; equal for equal ink
     */
    Drawing drawing(int from, int to);

    /**
     * Tells how much it looks as if a character ended before a piece.
     *
     * @param piece a piece but the first
     * @return the logarithm of the odds; negative infinity where nobody looked
     */
    double odds(int piece);

    /**
     * Cuts what seemed too narrow for more than one character, too, for texts that want more of them.
     *
     * @return more pieces of the same drawing, or nothing if there are none
     */
    Optional<Pieces> finer();
}

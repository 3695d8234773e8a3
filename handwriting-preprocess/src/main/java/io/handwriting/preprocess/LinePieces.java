package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.InkBox;
import io.handwriting.preprocess.internal.text.BitmapPieces;
import java.util.Objects;

/** The smallest pieces into which the ink of a drawn line can be cut, from left to right, and the joints between them. */
public final class LinePieces {
    private final BitmapPieces pieces;

    private LinePieces(BitmapPieces pieces) {
        this.pieces = pieces;
    }

    /**
     * Cuts a bitmap wherever a {@link TextReader} could, likely or not.
     *
     * @param bitmap a line of writing
     * @return its pieces; none if nothing, or next to nothing, is drawn
     */
    public static LinePieces of(Bitmap bitmap) {
        return new LinePieces(BitmapPieces.ofAll(bitmap));
    }

    /**
     * Counts the pieces.
     *
     * @return how many there are
     */
    public int count() {
        return pieces.all().size();
    }

    /**
     * Tells where a piece lies.
     *
     * @param piece which one, from 0 on
     * @return its box, in pixels of the bitmap
     */
    public InkBox box(int piece) {
        return pieces.all().get(piece).box();
    }

    /**
     * Draws a piece without the others.
     *
     * @param piece which one, from 0 on
     * @return its box and two pixels of paper around, which is dark; smaller than in the bitmap if that is very large
     */
    public Bitmap drawing(int piece) {
        return pieces.drawing(piece, piece + 1);
    }

    /**
     * Pictures the joint before a piece: what is to its left bright, the rest half as bright.
     *
     * @param piece which one, from 1 on
     * @return the values of {@link io.handwriting.Glyph#PIXELS} pixels, row by row, each from 0 to 1
     */
    public float[] joint(int piece) {
        return pieces.joint(jointed(piece));
    }

    /**
     * Tells how much the joint before a piece looks like the end of one character and the beginning of the next.
     *
     * @param piece which one, from 1 on
     * @return the logarithm of the odds
     */
    public double odds(int piece) {
        return pieces.odds(jointed(piece));
    }

    private int jointed(int piece) {
        return 1 + Objects.checkIndex(piece - 1, count() - 1);
    }
}

package io.handwriting.evaluation;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.data.Canvas;
import java.util.Locale;
import java.util.SplittableRandom;

/** How pen strokes come to the reader: as they are, or drawn on a canvas of some kind. */
public enum CanvasCondition {
    /** The strokes themselves, on no canvas. */
    STROKES("the strokes themselves"),
    /** Any canvas, as {@link Canvas#random} chooses it for each character. */
    RANDOM("any canvas, brush, size, place and polarity"),
    /** {@link Canvas#PLAIN} for all. */
    PLAIN("400 pixels, a brush of 16, black on white, in the middle"),
    /** The plain canvas with the character at any place. */
    MOVED("plain, at any place"),
    /** The plain canvas with character and brush at a quarter of their size. */
    SHRUNK("plain, at a quarter of the size"),
    /** The plain canvas in white on black. */
    INVERTED("plain, white on black");

    private static final double LEAST_PROPORTION = 2.5;

    private final String note;

    CanvasCondition(String note) {
        this.note = note;
    }

    /**
     * Describes the condition.
     *
     * @return a few words
     */
    public String note() {
        return note;
    }

    /**
     * Draws a character.
     *
     * @param ink the strokes of the character, a point at least
     * @param seed where the choice of a canvas starts from, where there is one
     * @return the drawing; the same for the same seed
     */
    public Drawing draw(Ink ink, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return switch (this) {
            case STROKES -> ink;
            case RANDOM -> Canvas.random(random, LEAST_PROPORTION).draw(ink);
            case PLAIN -> Canvas.PLAIN.draw(ink);
            case MOVED ->
                Canvas.PLAIN.place(random.nextDouble(), random.nextDouble()).draw(ink);
            case SHRUNK -> Canvas.PLAIN.scale(0.25).draw(ink);
            case INVERTED -> Canvas.PLAIN.invert().draw(ink);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

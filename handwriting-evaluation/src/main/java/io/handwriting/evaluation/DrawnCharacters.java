package io.handwriting.evaluation;

import io.handwriting.Drawing;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Characters that people wrote with a pen, drawn as they reach a reader; each is drawn when it is asked for, the same
 * way every time.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DrawnCharacters {
    private final PenStrokes strokes;
    private final List<PenSample> samples;
    private final CanvasCondition condition;
    private final long seed;

    private DrawnCharacters(PenStrokes strokes, CanvasCondition condition, long seed) {
        this.strokes = strokes;
        this.samples = strokes.samples().stream()
                .filter(sample -> sample.ink().points() > 0)
                .toList();
        this.condition = condition;
        this.seed = seed;
    }

    /**
     * Draws the samples that have a point at least.
     *
     * @param strokes what people wrote; to be believed, by hands that the model has not learnt from
     * @param condition how it is drawn
     * @param seed where the choice of canvases starts from
     * @return the drawn characters
     */
    public static DrawnCharacters of(PenStrokes strokes, CanvasCondition condition, long seed) {
        return new DrawnCharacters(strokes, condition, seed);
    }

    /**
     * Draws the same samples otherwise.
     *
     * @param wanted how they are drawn
     * @return the changed characters
     */
    public DrawnCharacters under(CanvasCondition wanted) {
        return new DrawnCharacters(strokes, wanted, seed);
    }

    /**
     * Tells how they are drawn.
     *
     * @return the condition
     */
    public CanvasCondition condition() {
        return condition;
    }

    /**
     * Names the characters.
     *
     * @return the name of the strokes, and the condition
     */
    public String name() {
        return strokes.name() + ", " + condition;
    }

    /**
     * Counts the characters.
     *
     * @return how many there are
     */
    public int size() {
        return samples.size();
    }

    /**
     * Reads a label.
     *
     * @param row the character, from 0
     * @return what the writer was asked for
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public String label(int row) {
        return samples.get(row).label();
    }

    /**
     * Draws a character.
     *
     * @param row the character, from 0
     * @return the drawing
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public Drawing drawing(int row) {
        return condition.draw(samples.get(row).ink(), rowSeed(row));
    }

    /** Gives a checksum of what is drawn and how. */
    int fingerprint(int row) {
        return 31 * (31 * samples.get(row).ink().hashCode() + condition.name().hashCode())
                + Long.hashCode(rowSeed(row));
    }

    private long rowSeed(int row) {
        return new SplittableRandom(seed).nextLong() + row;
    }

    @Override
    public String toString() {
        return "DrawnCharacters[" + name() + ", " + size() + "]";
    }
}

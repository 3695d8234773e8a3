package io.handwriting.evaluation;

import io.handwriting.Drawing;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.internal.foreign.ForeignFiles;
import io.handwriting.evaluation.internal.foreign.Shapes;
import io.handwriting.evaluation.internal.foreign.Strokes;
import io.handwriting.evaluation.internal.foreign.Textures;
import io.handwriting.evaluation.internal.foreign.Words;
import java.nio.file.Path;

/**
 * Drawings that show no single character of any alphabet a model knows, to find out whether it says so.
 *
 * <p>Implementations are immutable; several threads may draw at once.
 */
public interface ForeignDrawings {

    /**
     * Names the kind.
     *
     * @return a short name
     */
    String name();

    /**
     * Counts the drawings.
     *
     * @return how many different ones there are, at least one; {@link Integer#MAX_VALUE} when there is no end of them
     */
    int size();

    /**
     * Draws.
     *
     * @param number the number of the drawing, from 0
     * @return the drawing; the same for the same number
     */
    Drawing draw(int number);

    /**
     * Draws stars, houses, trees, arrows and the like with a shaky hand, on random canvases.
     *
     * @param seed where the choice starts from
     * @return the drawings
     */
    static ForeignDrawings shapes(long seed) {
        return new Shapes(seed);
    }

    /**
     * Makes up noise, gradients, checkerboards, stripes and rings.
     *
     * @param seed where the choice starts from
     * @return the drawings
     */
    static ForeignDrawings textures(long seed) {
        return new Textures(seed);
    }

    /**
     * Writes three to six characters of one writer in a row, on random canvases.
     *
     * @param strokes what the characters are taken from
     * @param seed where the choice starts from
     * @return the drawings
     * @throws EvaluationException if there is no writer of three characters
     */
    static ForeignDrawings words(PenStrokes strokes, long seed) {
        return Words.of(strokes, seed);
    }

    /**
     * Draws pen strokes that show something else than characters of the alphabet, on random canvases.
     *
     * @param strokes the strokes; their labels do not matter
     * @param seed where the choice starts from
     * @return the drawings
     * @throws EvaluationException if there are none with a point
     */
    static ForeignDrawings strokes(PenStrokes strokes, long seed) {
        return Strokes.of(strokes, seed);
    }

    /**
     * Reads files: crops at random from a folder of pictures, drawings of the pen strokes in a {@code .jsonl} file, or
     * drawings of the Chinese characters in a folder of JSON files as {@code hanzi-writer-data} has them, those of fewer
     * than five strokes left out, since some of them look like letters.
     *
     * <p>Of a folder up to 200 pictures, or 2,000 characters, are kept, chosen at random.
     *
     * @param file the folder or file
     * @param seed where the choice starts from
     * @return the drawings, named after the file
     * @throws io.handwriting.HandwritingException if there is nothing of the kind; the message says what is needed
     */
    static ForeignDrawings in(Path file, long seed) {
        return ForeignFiles.open(file, seed);
    }
}

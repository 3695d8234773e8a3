package io.handwriting.evaluation;

import io.handwriting.Glyph;

/**
 * One row of data that are read in parts.
 *
 * @param row its number in the data, from 0
 * @param truth what its glyph shows
 * @param glyph the glyph
 */
public record NumberedGlyph(int row, String truth, Glyph glyph) {

    /** Refuses a negative number. */
    public NumberedGlyph {
        if (row < 0) {
            throw new EvaluationException("The rows of data are numbered from 0; there is no row " + row + ".");
        }
    }
}

package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;

/**
 * A glyph, and what the writer says that it shows.
 *
 * @param glyph the glyph, its values rounded to bytes, with the way of the pen and the extent where these are known
 * @param label the label
 */
public record Correction(Glyph glyph, String label) {
    /** Rounds the glyph, so that what is saved and loaded is what was learnt from. */
    public Correction {
        glyph = rounded(glyph);
    }

    boolean isOf(Glyph other) {
        return glyph.picture().equals(rounded(other).picture());
    }

    private static Glyph rounded(Glyph glyph) {
        return Glyph.of(glyph.toBytes(), 0).drawnLike(glyph);
    }
}

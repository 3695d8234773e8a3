package io.handwriting;

import java.util.Objects;

/**
 * How a drawing is made a glyph; a model is used with the settings that its training images went through.
 *
 * @param alignment what lies in the middle of the glyph
 * @param extent the longer side of the box around the ink, in glyph pixels, from 8 to 28
 * @param strokeWidth the width of the pen, in glyph pixels, from 1 to 8
 * @param softening the share of the glyph that is blurred by a 3 × 3 Gaussian, from 0 (none) to 1 (all)
 */
public record Preprocessing(Alignment alignment, double extent, double strokeWidth, double softening) {
    /** The settings whose glyphs are most like EMNIST. */
    public static final Preprocessing EMNIST = new Preprocessing(Alignment.BOUNDING_BOX, 22, 2.8, 0.4);

    /** Refuses settings outside their ranges. */
    public Preprocessing {
        Objects.requireNonNull(alignment, "alignment");
        requireRange("extent", extent, 8, Glyph.SIZE);
        requireRange("stroke width", strokeWidth, 1, 8);
        requireRange("softening", softening, 0, 1);
    }

    private static void requireRange(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new HandwritingException(
                    "The " + what + " of the preprocessing is from " + least + " to " + most + ", not " + value + ".");
        }
    }

    /**
     * Replaces the alignment.
     *
     * @param wanted what is to lie in the middle of the glyph
     * @return the changed settings
     */
    public Preprocessing with(Alignment wanted) {
        return new Preprocessing(wanted, extent, strokeWidth, softening);
    }
}

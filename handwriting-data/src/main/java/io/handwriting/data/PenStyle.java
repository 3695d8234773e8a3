package io.handwriting.data;

import io.handwriting.Preprocessing;

/**
 * How pen strokes are drawn to learn from them: with which pens, and how far from how they were written.
 *
 * @param thinnest the width of the thinnest pen, in glyph pixels, from 1 to 8
 * @param widest the width of the widest pen, in glyph pixels, from 1 to 8
 * @param rotation how far a character is turned at most, either way, in degrees, from 0 to 45
 * @param slant how far a character leans over at most, either way, as a share of its height, from 0 to 1
 * @param jitter how far the pen strays from its way, a standard deviation as a share of the character's size, from 0 to
 *     0.2
 * @param canvases the share of the drawings that are drawn on a {@linkplain Canvas#random random canvas} with a brush, in
 *     place of a pen, from 0 to 1
 * @param copies how often each sample is drawn, from 1 to 1,000
 * @param seed where all randomness starts from
 */
public record PenStyle(
        double thinnest,
        double widest,
        double rotation,
        double slant,
        double jitter,
        double canvases,
        int copies,
        long seed) {
    /** Pens, slants and shaky hands as they come in EMNIST; no canvases, one copy. */
    public static final PenStyle VARIED = new PenStyle(2.2, 3.6, 10, 0.2, 0.015, 0, 1, 1);

    /** Turns, slants and shakes as other people's hands may, to follow their pens; one copy. */
    public static final PenStyle OTHER_HANDS = VARIED.rotation(14).slant(0.3).jitter(0.003);

    private static final int MOST_COPIES = 1000;

    /** Refuses values outside their ranges. */
    public PenStyle {
        requireRange("thinnest pen", thinnest, 1, 8);
        requireRange("widest pen", widest, thinnest, 8);
        requireRange("rotation", rotation, 0, 45);
        requireRange("slant", slant, 0, 1);
        requireRange("jitter", jitter, 0, 0.2);
        requireRange("share of canvases", canvases, 0, 1);
        requireRange("number of copies", copies, 1, MOST_COPIES);
    }

    private static void requireRange(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new DataException(
                    "The " + what + " of a style is from " + least + " to " + most + ", not " + value + ".");
        }
    }

    /**
     * Draws strokes as they were written, once, with the pen that drawings are brought to.
     *
     * @param settings how drawings are made glyphs
     * @return the style without any variation
     */
    public static PenStyle plain(Preprocessing settings) {
        return new PenStyle(settings.strokeWidth(), settings.strokeWidth(), 0, 0, 0, 0, 1, 1);
    }

    /**
     * Replaces the pens.
     *
     * @param thinnestWanted the width of the thinnest pen, in glyph pixels
     * @param widestWanted the width of the widest pen, in glyph pixels
     * @return the changed style
     */
    public PenStyle widths(double thinnestWanted, double widestWanted) {
        return new PenStyle(thinnestWanted, widestWanted, rotation, slant, jitter, canvases, copies, seed);
    }

    /**
     * Replaces how far characters are turned.
     *
     * @param degrees the most, either way
     * @return the changed style
     */
    public PenStyle rotation(double degrees) {
        return new PenStyle(thinnest, widest, degrees, slant, jitter, canvases, copies, seed);
    }

    /**
     * Replaces how far characters lean over.
     *
     * @param share the most, either way, as a share of the height
     * @return the changed style
     */
    public PenStyle slant(double share) {
        return new PenStyle(thinnest, widest, rotation, share, jitter, canvases, copies, seed);
    }

    /**
     * Replaces how far the pen strays.
     *
     * @param share the standard deviation, as a share of the character's size
     * @return the changed style
     */
    public PenStyle jitter(double share) {
        return new PenStyle(thinnest, widest, rotation, slant, share, canvases, copies, seed);
    }

    /**
     * Replaces how many of the drawings are drawn on canvases.
     *
     * @param share the share of them
     * @return the changed style
     */
    public PenStyle canvases(double share) {
        return new PenStyle(thinnest, widest, rotation, slant, jitter, share, copies, seed);
    }

    /**
     * Replaces how often each sample is drawn.
     *
     * @param wanted how often
     * @return the changed style
     */
    public PenStyle copies(int wanted) {
        return new PenStyle(thinnest, widest, rotation, slant, jitter, canvases, wanted, seed);
    }

    /**
     * Replaces the seed.
     *
     * @param wanted any number
     * @return the changed style
     */
    public PenStyle seed(long wanted) {
        return new PenStyle(thinnest, widest, rotation, slant, jitter, canvases, copies, wanted);
    }
}

package io.handwriting.preprocess;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;

/**
 * A small change of a glyph: turned about its middle, then moved.
 *
 * @param degrees how far it is turned, clockwise as seen on a screen, from −45 to 45
 * @param right how far it is moved to the right, in pixels, from −14 to 14
 * @param down how far it is moved down, in pixels, from −14 to 14
 */
public record Variant(double degrees, double right, double down) {
    /** The glyph as it is. */
    public static final Variant ORIGINAL = new Variant(0, 0, 0);

    private static final double FARTHEST_TURN = 45;
    private static final double FARTHEST_MOVE = 14;
    private static final double MIDDLE = (Glyph.SIZE - 1) / 2.0;

    /** Refuses changes outside their ranges. */
    public Variant {
        require("turned", degrees, FARTHEST_TURN, "degrees");
        require("moved to the right", right, FARTHEST_MOVE, "pixels");
        require("moved down", down, FARTHEST_MOVE, "pixels");
    }

    private static void require(String what, double value, double most, String unit) {
        if (!(Math.abs(value) <= most)) {
            throw new HandwritingException(
                    "A variant is " + what + " by −" + most + " to " + most + " " + unit + ", not " + value + ".");
        }
    }

    /**
     * Turns glyphs only.
     *
     * @param degrees how far, clockwise as seen on a screen
     * @return the variant
     */
    public static Variant turned(double degrees) {
        return new Variant(degrees, 0, 0);
    }

    /**
     * Moves glyphs only.
     *
     * @param right how far to the right, in pixels
     * @param down how far down, in pixels
     * @return the variant
     */
    public static Variant moved(double right, double down) {
        return new Variant(0, right, down);
    }

    /**
     * Changes a glyph; between pixels values are interpolated, and paper comes in from outside.
     *
     * @param glyph the glyph
     * @return the changed glyph
     */
    public Glyph of(Glyph glyph) {
        if (equals(ORIGINAL)) {
            return glyph;
        }
        float[] source = glyph.toArray();
        float[] target = new float[Glyph.PIXELS];
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                double fromX = x - right - MIDDLE;
                double fromY = y - down - MIDDLE;
                target[y * Glyph.SIZE + x] = sample(source, (float) (cosine * fromX + sine * fromY + MIDDLE), (float)
                        (cosine * fromY - sine * fromX + MIDDLE));
            }
        }
        return Glyph.of(target);
    }

    private static float sample(float[] source, float x, float y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float across = x - left;
        float along = y - top;
        float upper = (1 - across) * at(source, left, top) + across * at(source, left + 1, top);
        float lower = (1 - across) * at(source, left, top + 1) + across * at(source, left + 1, top + 1);
        return Math.min(1, (1 - along) * upper + along * lower);
    }

    private static float at(float[] source, int x, int y) {
        return x < 0 || y < 0 || x >= Glyph.SIZE || y >= Glyph.SIZE ? 0 : source[y * Glyph.SIZE + x];
    }
}

package io.handwriting.data.augment;

import io.handwriting.Glyph;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/** Glyphs of simple shapes, and what can be measured on a glyph. */
final class Shapes {
    private Shapes() {}

    /** Draws an upright bar in the middle, with edges between pixels. */
    static Glyph bar(int width, int height) {
        return box((Glyph.SIZE - width) / 2, (Glyph.SIZE - height) / 2, width, height);
    }

    static Glyph box(int left, int top, int width, int height) {
        float[] values = new float[Glyph.PIXELS];
        for (int y = top; y < top + height; y++) {
            Arrays.fill(values, y * Glyph.SIZE + left, y * Glyph.SIZE + left + width, 1);
        }
        return Glyph.of(values);
    }

    static Glyph hostile(String name) {
        return Objects.requireNonNull(SyntheticGlyphs.hostile().get(name));
    }

    static float[] plane(Glyph glyph) {
        float[] plane = new float[Bordered.LENGTH];
        Bordered.load(glyph.toArray(), 0, plane);
        return plane;
    }

    static float[] values(float[] plane) {
        float[] values = new float[Glyph.PIXELS];
        Bordered.store(plane, values, 0);
        return values;
    }

    static double centreX(Glyph glyph) {
        return mean(glyph, (x, y) -> x);
    }

    static double centreY(Glyph glyph) {
        return mean(glyph, (x, y) -> y);
    }

    static double spreadX(Glyph glyph) {
        double centre = centreX(glyph);
        return mean(glyph, (x, y) -> (x - centre) * (x - centre));
    }

    static double spreadY(Glyph glyph) {
        double centre = centreY(glyph);
        return mean(glyph, (x, y) -> (y - centre) * (y - centre));
    }

    private static double spreadXY(Glyph glyph) {
        double centreX = centreX(glyph);
        double centreY = centreY(glyph);
        return mean(glyph, (x, y) -> (x - centreX) * (y - centreY));
    }

    /** Tells how far the longer axis of an upright shape is turned, clockwise on a screen, in degrees. */
    static double turn(Glyph glyph) {
        return -Math.toDegrees(Math.atan2(2 * spreadXY(glyph), spreadY(glyph) - spreadX(glyph)) / 2);
    }

    /** Tells how far the top of a shape leans to the right, as a share of its height. */
    static double slant(Glyph glyph) {
        return -spreadXY(glyph) / spreadY(glyph);
    }

    private static double mean(Glyph glyph, DoubleBinaryOperator measure) {
        double sum = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                sum += glyph.at(x, y) * measure.applyAsDouble(x, y);
            }
        }
        return sum / glyph.ink();
    }
}

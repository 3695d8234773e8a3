package io.handwriting.data.internal;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.data.PenStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Writes ink as other hands might: shakier, bent, narrower or wider, and at times with strokes the other way round or in another
 * order; what it writes depends on the seed and the number of the copy alone.
 */
public final class OtherHands {
    /** By how many times a character becomes narrower or wider at most, as a logarithm. */
    private static final double STRETCH = 0.25;

    /** How far a part of a character lies from where it was, a standard deviation as a share of the character's size. */
    private static final double BEND = 0.03;

    /** How many places of a character are moved, each by itself; what lies between moves along. */
    private static final int BENDS = 5;

    private static final double DISORDERLY = 0.15;
    private static final double CHANGED = 0.4;

    private final PenStyle style;
    private final long seed;

    /**
     * Finds hands.
     *
     * @param style how far they may go; if it turns, slants and strays from nothing, ink is written as it was
     */
    public OtherHands(PenStyle style) {
        this.style = style;
        this.seed = new SplittableRandom(style.seed()).nextLong();
    }

    /**
     * Writes ink once more; safe to call from several threads at once.
     *
     * @param ink ink with a point at least
     * @param number the number of the copy
     * @return the ink of another hand
     */
    public Ink write(Ink ink, long number) {
        if (ShakyHand.isStill(style)) {
            return ink;
        }
        SplittableRandom random = new SplittableRandom(seed + number);
        Ink bent = Bending.of(ShakyHand.write(ink, style, random), BENDS, BEND, random);
        Ink stretched = stretched(bent, Math.exp(STRETCH * (2 * random.nextDouble() - 1)));
        return random.nextDouble() < DISORDERLY ? disorderly(stretched, new Random(random.nextLong())) : stretched;
    }

    private static Ink stretched(Ink ink, double factor) {
        double left = InkBox.of(ink).left();
        return ink.map((x, y) -> left + factor * (x - left), (x, y) -> y);
    }

    private static Ink disorderly(Ink ink, Random random) {
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : ink.strokes()) {
            strokes.add(random.nextDouble() < CHANGED ? stroke.reversed() : stroke);
        }
        if (random.nextDouble() < CHANGED) {
            Collections.shuffle(strokes, random);
        }
        return new Ink(strokes);
    }
}

package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A part of a character: its first strokes or its last ones, or as far as, or from, somewhere along a stroke. */
final class Fragment {
    private static final int FEWEST_POINTS = 2;

    private Fragment() {}

    static Ink draw(Characters characters, RandomGenerator random) {
        Ink ink = characters.any(random);
        return random.nextBoolean() ? beginning(ink, random) : end(ink, random);
    }

    static Ink beginning(Ink ink, RandomGenerator random) {
        List<Stroke> strokes = ink.strokes();
        if (isBetweenStrokes(strokes, random)) {
            return new Ink(strokes.subList(0, 1 + random.nextInt(strokes.size() - 1)));
        }
        int last = random.nextInt(strokes.size());
        List<Stroke> kept = new ArrayList<>(strokes.subList(0, last));
        kept.add(strokes.get(last).part(0, place(strokes.get(last), random)));
        return new Ink(kept);
    }

    static Ink end(Ink ink, RandomGenerator random) {
        List<Stroke> strokes = ink.strokes();
        if (isBetweenStrokes(strokes, random)) {
            return new Ink(strokes.subList(1 + random.nextInt(strokes.size() - 1), strokes.size()));
        }
        int first = random.nextInt(strokes.size());
        Stroke stroke = strokes.get(first);
        List<Stroke> kept = new ArrayList<>();
        kept.add(stroke.part(stroke.size() - place(stroke, random), stroke.size()));
        kept.addAll(strokes.subList(first + 1, strokes.size()));
        return new Ink(kept);
    }

    private static boolean isBetweenStrokes(List<Stroke> strokes, RandomGenerator random) {
        return strokes.size() > 1 && random.nextInt(4) > 0;
    }

    /** Says how many points are kept, from a quarter to three quarters. */
    private static int place(Stroke stroke, RandomGenerator random) {
        int kept = (int) (stroke.size() * (0.25 + 0.5 * random.nextDouble()));
        return Math.min(stroke.size(), Math.max(FEWEST_POINTS, kept));
    }

    /** Takes a part of a character. */
    interface Part {
        Ink of(Ink ink, RandomGenerator random);
    }
}

package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Several characters, or parts of some, written one after the other. */
final class Neighbours {
    /** How tall small letters are, compared with all others. */
    private static final double SMALL = 0.65;

    private static final double SIZES = 0.12;
    private static final double GAP = 0.15;
    private static final double GAPS = 0.12;
    private static final double LEAST_GAP = -0.1;
    private static final double FEET = 0.06;

    /** What is flat is as tall as this share of its width. */
    private static final double FLAT = 0.2;

    private static final double LEAST_HEIGHT = 0.1;

    private final RandomGenerator random;
    private final List<Stroke> written = new ArrayList<>();
    private double right;

    private Neighbours(RandomGenerator random) {
        this.random = random;
    }

    /** Writes two characters, or three. */
    static Ink draw(Characters characters, RandomGenerator random) {
        Neighbours neighbours = new Neighbours(random);
        int count = random.nextInt(5) == 0 ? 3 : 2;
        for (int i = 0; i < count; i++) {
            neighbours.write(characters.any(random), neighbours.height());
        }
        return neighbours.ink();
    }

    /** Writes a character with the beginning of the next or the end of the one before. */
    static Ink withAPart(Characters characters, RandomGenerator random) {
        Neighbours neighbours = new Neighbours(random);
        Ink whole = characters.any(random);
        if (random.nextBoolean()) {
            neighbours.write(whole, neighbours.height());
            neighbours.write(characters.any(random), Fragment::beginning);
        } else {
            neighbours.write(characters.any(random), Fragment::end);
            neighbours.write(whole, neighbours.height());
        }
        return neighbours.ink();
    }

    /** Writes the end of a character and the beginning of the next. */
    static Ink ofParts(Characters characters, RandomGenerator random) {
        Neighbours neighbours = new Neighbours(random);
        neighbours.write(characters.any(random), Fragment::end);
        neighbours.write(characters.any(random), Fragment::beginning);
        return neighbours.ink();
    }

    private void write(Ink whole, Fragment.Part part) {
        Ink fragment = part.of(whole, random);
        write(fragment, Math.max(LEAST_HEIGHT, height() * tallness(fragment) / tallness(whole)));
    }

    private double height() {
        return random.nextInt(3) == 0 ? SMALL : 1;
    }

    private void write(Ink ink, double height) {
        double scale = height * Math.exp(SIZES * random.nextGaussian()) / tallness(ink);
        double gap = written.isEmpty() ? 0 : Math.max(LEAST_GAP, GAP + GAPS * random.nextGaussian());
        Ink placed = placed(ink, scale, right + gap, FEET * random.nextGaussian());
        right = InkBox.of(placed).right();
        written.addAll(placed.strokes());
    }

    private static Ink placed(Ink ink, double scale, double left, double foot) {
        InkBox box = InkBox.of(ink);
        return ink.map((x, y) -> left + scale * (x - box.left()), (x, y) -> foot + scale * (y - box.bottom()));
    }

    private static double tallness(Ink ink) {
        InkBox box = InkBox.of(ink);
        return Math.max(1, Math.max(box.height(), FLAT * box.longerSide()));
    }

    private Ink ink() {
        return new Ink(written);
    }
}

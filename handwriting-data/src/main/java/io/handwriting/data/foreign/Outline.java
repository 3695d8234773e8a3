package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The outline of an uneven thing, angular or round, with a few marks inside: what people doodle looks like that. */
final class Outline {
    private static final int FEWEST_CORNERS = 5;
    private static final int STEPS_PER_CORNER = 6;

    private Outline() {}

    static Ink draw(RandomGenerator random) {
        int corners = FEWEST_CORNERS + random.nextInt(8);
        double[] reach = new double[corners];
        for (int i = 0; i < corners; i++) {
            reach[i] = 0.2 + 0.8 * random.nextDouble();
        }
        double flatness = 0.5 + random.nextDouble();
        List<Stroke> drawn = new ArrayList<>();
        drawn.add(around(reach, flatness, random.nextBoolean() ? 1 : STEPS_PER_CORNER));
        for (int marks = random.nextInt(4); marks > 0; marks--) {
            drawn.add(mark(flatness, random));
        }
        return Scribble.turned(new Ink(drawn), 2 * Math.PI * random.nextDouble());
    }

    /** Goes from corner to corner: straight on in one step, softly in several. */
    private static Stroke around(double[] reach, double flatness, int steps) {
        int points = reach.length * steps;
        float[] xy = new float[2 * (points + 1)];
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * i / points;
            double from = reach[i / steps % reach.length];
            double to = reach[(i / steps + 1) % reach.length];
            double softly = (1 - Math.cos(Math.PI * (i % steps) / steps)) / 2;
            double radius = from + softly * (to - from);
            xy[2 * i] = (float) (radius * Math.cos(angle));
            xy[2 * i + 1] = (float) (flatness * radius * Math.sin(angle));
        }
        return Stroke.of(xy);
    }

    /** A short line near the middle. */
    private static Stroke mark(double flatness, RandomGenerator random) {
        double x = 0.6 * random.nextDouble() - 0.3;
        double y = flatness * (0.6 * random.nextDouble() - 0.3);
        double angle = 2 * Math.PI * random.nextDouble();
        double length = 0.05 + 0.3 * random.nextDouble();
        return Stroke.of(
                (float) x, (float) y, (float) (x + length * Math.cos(angle)), (float) (y + length * Math.sin(angle)));
    }
}

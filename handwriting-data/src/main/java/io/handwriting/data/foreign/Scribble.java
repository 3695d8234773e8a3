package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a hand leaves that writes nothing: wandering lines, hatchings, coils. */
final class Scribble {
    private Scribble() {}

    static Ink draw(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> hatching(random);
            case 1 -> coil(random);
            default -> wandering(random);
        };
    }

    private static Ink wandering(RandomGenerator random) {
        int strokes = 1 + random.nextInt(3);
        List<Stroke> drawn = new ArrayList<>();
        for (int i = 0; i < strokes; i++) {
            drawn.add(wanderingStroke(random, (6 + 6 * random.nextDouble()) / strokes));
        }
        return new Ink(drawn);
    }

    /** A line that turns now this way, now that, and stays within a unit square. */
    private static Stroke wanderingStroke(RandomGenerator random, double length) {
        double step = 0.04;
        int points = Math.max(2, (int) (length / step));
        double wildness = 0.15 + 0.5 * random.nextDouble();
        double heading = 2 * Math.PI * random.nextDouble();
        double turning = 0;
        double x = random.nextDouble();
        double y = random.nextDouble();
        float[] xy = new float[2 * points];
        for (int i = 0; i < points; i++) {
            xy[2 * i] = (float) x;
            xy[2 * i + 1] = (float) y;
            turning = 0.8 * turning + wildness * random.nextGaussian();
            heading += turning;
            if (isOutside(x + step * Math.cos(heading)) || isOutside(y + step * Math.sin(heading))) {
                heading = Math.atan2(0.5 - y, 0.5 - x) + 0.5 * random.nextGaussian();
            }
            x += step * Math.cos(heading);
            y += step * Math.sin(heading);
        }
        return Stroke.of(xy);
    }

    private static boolean isOutside(double place) {
        return place < 0 || place > 1;
    }

    /** A line that goes to and fro. */
    private static Ink hatching(RandomGenerator random) {
        int turns = 8 + random.nextInt(8);
        double height = 0.7 + 0.6 * random.nextDouble();
        double unsteady = 0.02 + 0.1 * random.nextDouble();
        float[] xy = new float[2 * turns];
        for (int i = 0; i < turns; i++) {
            xy[2 * i] = (float) ((i % 2 == 0 ? 0 : 1) + unsteady * random.nextGaussian());
            xy[2 * i + 1] = (float) (height * i / turns + unsteady * random.nextGaussian());
        }
        return turned(new Ink(List.of(Stroke.of(xy))), 2 * Math.PI * random.nextDouble());
    }

    /** Loops along a line. */
    private static Ink coil(RandomGenerator random) {
        double loops = 3 + 5 * random.nextDouble();
        double advance = 0.15 + 0.5 * random.nextDouble();
        double flatness = 0.5 + random.nextDouble();
        int points = (int) (loops * 16);
        float[] xy = new float[2 * points];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / 16;
            double wide = 0.5 + 0.08 * random.nextGaussian();
            xy[2 * i] = (float) (advance * i / 16 + wide * Math.cos(angle));
            xy[2 * i + 1] = (float) (flatness * wide * Math.sin(angle));
        }
        return turned(new Ink(List.of(Stroke.of(xy))), 2 * Math.PI * random.nextDouble());
    }

    static Ink turned(Ink ink, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        return ink.map((x, y) -> cosine * x - sine * y, (x, y) -> sine * x + cosine * y);
    }
}

package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A sign that no script has: lines, arcs and zigzags in any order. */
final class Invention {
    private static final int FEWEST = 3;
    private static final int ARC_POINTS = 12;

    private Invention() {}

    static Ink draw(RandomGenerator random) {
        int strokes = FEWEST + random.nextInt(7);
        List<Stroke> drawn = new ArrayList<>();
        for (int i = 0; i < strokes; i++) {
            drawn.add(
                    switch (random.nextInt(6)) {
                        case 0 -> zigzag(random);
                        case 1, 2 -> arc(random);
                        default -> line(random);
                    });
        }
        return new Ink(drawn);
    }

    private static Stroke line(RandomGenerator random) {
        return Stroke.of(place(random), place(random), place(random), place(random));
    }

    private static Stroke zigzag(RandomGenerator random) {
        float[] xy = new float[2 * (4 + random.nextInt(4))];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = place(random);
        }
        return Stroke.of(xy);
    }

    private static float place(RandomGenerator random) {
        return (float) random.nextDouble();
    }

    private static Stroke arc(RandomGenerator random) {
        double radius = 0.1 + 0.3 * random.nextDouble();
        double start = 2 * Math.PI * random.nextDouble();
        double sweep = Math.PI * (0.4 + random.nextDouble());
        double x = random.nextDouble();
        double y = random.nextDouble();
        float[] xy = new float[2 * ARC_POINTS];
        for (int i = 0; i < ARC_POINTS; i++) {
            double angle = start + sweep * i / (ARC_POINTS - 1);
            xy[2 * i] = (float) (x + radius * Math.cos(angle));
            xy[2 * i + 1] = (float) (y + radius * Math.sin(angle));
        }
        return Stroke.of(xy);
    }
}

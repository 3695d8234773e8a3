package io.handwriting.data.internal;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** Moves places of a character, each by itself, and what lies between them along the way of the pen with them. */
final class Bending {
    private final double[] movedX;
    private final double[] movedY;
    private final double length;
    private double done;

    private Bending(double[] movedX, double[] movedY, double length) {
        this.movedX = movedX;
        this.movedY = movedY;
        this.length = length;
    }

    /**
     * Bends ink.
     *
     * @param ink ink with a point at least
     * @param places how many places are moved, the first and the last point among them
     * @param far how far, a standard deviation as a share of the character's size
     * @param random says by how much
     * @return the bent ink
     */
    static Ink of(Ink ink, int places, double far, RandomGenerator random) {
        double reach = far * InkBox.of(ink).longerSide();
        Bending bending = new Bending(moves(places, reach, random), moves(places, reach, random), length(ink));
        return new Ink(ink.strokes().stream().map(bending::bend).toList());
    }

    private static double[] moves(int places, double reach, RandomGenerator random) {
        return DoubleStream.generate(() -> reach * random.nextGaussian())
                .limit(places)
                .toArray();
    }

    private static double length(Ink ink) {
        double length = 0;
        for (Stroke stroke : ink.strokes()) {
            for (int i = 1; i < stroke.size(); i++) {
                length += step(stroke, i);
            }
        }
        return length;
    }

    private static double step(Stroke stroke, int i) {
        return Math.hypot(stroke.x(i) - stroke.x(i - 1), stroke.y(i) - stroke.y(i - 1));
    }

    private Stroke bend(Stroke stroke) {
        float[] xy = stroke.toArray();
        for (int i = 0; i < stroke.size(); i++) {
            done += i == 0 ? 0 : step(stroke, i);
            double place = length > 0 ? Math.min(1, done / length) * (movedX.length - 1) : 0;
            xy[2 * i] += (float) at(movedX, place);
            xy[2 * i + 1] += (float) at(movedY, place);
        }
        return Stroke.of(xy);
    }

    private static double at(double[] moved, double place) {
        int before = Math.min((int) place, moved.length - 2);
        double share = place - before;
        return (1 - share) * moved[before] + share * moved[before + 1];
    }
}

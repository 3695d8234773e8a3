package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws lines and arcs within a square of side 1, y growing downwards, as a hand would that is not quite steady. */
final class Sketch {
    private static final double STEP = 0.02;
    private static final int WAVES = 3;

    private final SplittableRandom random;
    private final List<Stroke> strokes = new ArrayList<>();
    private final double[] turn;
    private final double shake;

    Sketch(SplittableRandom random) {
        this.random = random;
        double angle = Math.toRadians(12 * either());
        double wider = Math.exp(0.2 * either());
        double slant = 0.15 * either();
        turn = new double[] {
            wider * Math.cos(angle), slant - Math.sin(angle) / wider, Math.sin(angle) * wider, Math.cos(angle) / wider
        };
        shake = 0.004 + 0.01 * random.nextDouble();
    }

    private double either() {
        return 2 * random.nextDouble() - 1;
    }

    /** A stroke through points: x, y, x, y, … */
    Sketch line(double... xy) {
        List<double[]> way = new ArrayList<>();
        way.add(new double[] {xy[0], xy[1]});
        for (int i = 2; i < xy.length; i += 2) {
            double dx = xy[i] - xy[i - 2];
            double dy = xy[i + 1] - xy[i - 1];
            int steps = Math.max(1, (int) (Math.hypot(dx, dy) / STEP));
            for (int step = 1; step <= steps; step++) {
                double share = (double) step / steps;
                way.add(new double[] {xy[i - 2] + share * dx, xy[i - 1] + share * dy});
            }
        }
        return stroke(way);
    }

    Sketch closed(double... xy) {
        double[] around = new double[xy.length + 2];
        System.arraycopy(xy, 0, around, 0, xy.length);
        around[xy.length] = xy[0];
        around[xy.length + 1] = xy[1];
        return line(around);
    }

    /** A part of an ellipse, between angles in degrees, 0 being to the right and 90 downwards. */
    Sketch arc(double x, double y, double width, double height, double from, double to) {
        return curve(
                from, to, width + height, angle -> new double[] {
                    x + width * Math.cos(Math.toRadians(angle)), y + height * Math.sin(Math.toRadians(angle))
                });
    }

    Sketch circle(double x, double y, double radius) {
        return arc(x, y, radius, radius, -90, 270);
    }

    /** A stroke through the places at angles. */
    Sketch curve(double from, double to, double radius, Curve curve) {
        int steps = Math.max(8, (int) (Math.abs(to - from) / 360 * 2 * Math.PI * radius / STEP));
        List<double[]> way = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            way.add(curve.at(from + (to - from) * step / steps));
        }
        return stroke(way);
    }

    /** A place for each angle. */
    @FunctionalInterface
    interface Curve {
        double[] at(double angle);
    }

    private Sketch stroke(List<double[]> way) {
        Wave x = new Wave();
        Wave y = new Wave();
        float[] xy = new float[2 * way.size()];
        for (int i = 0; i < way.size(); i++) {
            double strayX = way.get(i)[0] - 0.5 + x.at(i * STEP);
            double strayY = way.get(i)[1] - 0.5 + y.at(i * STEP);
            xy[2 * i] = (float) (turn[0] * strayX + turn[1] * strayY);
            xy[2 * i + 1] = (float) (turn[2] * strayX + turn[3] * strayY);
        }
        strokes.add(Stroke.of(xy));
        return this;
    }

    Ink ink() {
        return new Ink(strokes);
    }

    /** How far the hand strays in one direction along a stroke: a few slow waves, and a start that is a little off. */
    private final class Wave {
        private final double offset = shake * either();
        private final double[] phases = random.doubles(WAVES, 0, 2 * Math.PI).toArray();
        private final double[] turns = random.doubles(WAVES, 2, 14).toArray();

        double at(double length) {
            double sum = offset;
            for (int i = 0; i < WAVES; i++) {
                sum += shake * Math.sin(phases[i] + turns[i] * length);
            }
            return sum;
        }
    }
}

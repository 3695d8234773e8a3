package io.handwriting.data.internal;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.data.PenStyle;
import java.util.random.RandomGenerator;

/** Writes ink once more, as another try of the same hand might look. */
final class ShakyHand {
    /** After this share of the character's size the pen has forgotten by how much it strayed. */
    private static final double MEMORY = 0.25;

    private final RandomGenerator random;
    private final double jitter;
    private final double size;
    private final double middleX;
    private final double middleY;
    private final double[] turn;

    private double strayX;
    private double strayY;

    private ShakyHand(PenStyle style, Ink ink, RandomGenerator random) {
        this.random = random;
        this.jitter = style.jitter();
        InkBox box = InkBox.of(ink);
        this.size = box.longerSide();
        this.middleX = (box.left() + box.right()) / 2;
        this.middleY = (box.top() + box.bottom()) / 2;
        double angle = Math.toRadians(style.rotation()) * either();
        double slant = style.slant() * either();
        this.turn = new double[] {
            Math.cos(angle),
            -slant * Math.cos(angle) - Math.sin(angle),
            Math.sin(angle),
            -slant * Math.sin(angle) + Math.cos(angle)
        };
    }

    static Ink write(Ink ink, PenStyle style, RandomGenerator random) {
        return isStill(style) || ink.points() == 0 ? ink : new ShakyHand(style, ink, random).write(ink);
    }

    /** Tells whether ink is written as it was. */
    static boolean isStill(PenStyle style) {
        return style.rotation() == 0 && style.slant() == 0 && style.jitter() == 0;
    }

    /** A random number between −1 and 1. */
    private double either() {
        return 2 * random.nextDouble() - 1;
    }

    private Ink write(Ink ink) {
        return new Ink(ink.strokes().stream().map(this::write).toList());
    }

    private Stroke write(Stroke stroke) {
        float[] xy = new float[2 * stroke.size()];
        for (int i = 0; i < stroke.size(); i++) {
            stray(i == 0 ? Double.POSITIVE_INFINITY : way(stroke, i));
            double x = stroke.x(i) - middleX;
            double y = stroke.y(i) - middleY;
            xy[2 * i] = (float) (middleX + turn[0] * x + turn[1] * y + strayX);
            xy[2 * i + 1] = (float) (middleY + turn[2] * x + turn[3] * y + strayY);
        }
        return Stroke.of(xy);
    }

    private static double way(Stroke stroke, int i) {
        return Math.hypot(stroke.x(i) - stroke.x(i - 1), stroke.y(i) - stroke.y(i - 1));
    }

    /** Strays a little more or less than before; the same over the same way, however many points lie on it. */
    private void stray(double way) {
        double kept = size > 0 ? Math.exp(-way / (MEMORY * size)) : 0;
        double fresh = jitter * size * Math.sqrt(1 - kept * kept);
        strayX = kept * strayX + fresh * random.nextGaussian();
        strayY = kept * strayY + fresh * random.nextGaussian();
    }
}

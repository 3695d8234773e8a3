package io.handwriting.testkit;

import java.util.Random;

/** How a hand puts a character on the paper: the six numbers of an affine map. */
record Pose(float xx, float xy, float yx, float yy, float left, float top) {
    /** Upright, 100 units high, in the corner of the paper. */
    static final Pose UPRIGHT = new Pose(100, 0, 0, 100, 0, 0);

    /** Slants, turns, stretches, scales and shifts by chance. */
    static Pose random(Random random) {
        double height = Math.pow(10, between(random, 1, 3));
        double width = height * between(random, 0.75, 1.25);
        double slant = between(random, -0.25, 0.25);
        double turn = Math.toRadians(between(random, -10, 10));
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        return new Pose(
                (float) (cos * width),
                (float) (-cos * slant * height - sin * height),
                (float) (sin * width),
                (float) (cos * height - sin * slant * height),
                (float) (height * between(random, -1, 3)),
                (float) (height * between(random, -1, 3)));
    }

    private static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    float x(CharacterTemplate.Node node) {
        return xx * node.x() + xy * node.y() + left;
    }

    float y(CharacterTemplate.Node node) {
        return yx * node.x() + yy * node.y() + top;
    }
}

package io.handwriting;

/** Writes down of each point of a path what models see of it. */
final class PathTraits {
    private static final int POINTS = PenPath.POINTS;

    /** A way of this length, in halves of the character's size, has next to no direction. */
    private static final double SHORT = 1e-3;

    /** How many points before and behind a point the directions are compared to see how the pen turns there. */
    private static final int TURN = 4;

    private final float[] values = new float[Glyph.PIXELS];
    private final double[] directionX = new double[POINTS];
    private final double[] directionY = new double[POINTS];

    private PathTraits() {}

    static Glyph of(short[] x, short[] y, boolean[] lifted) {
        PathTraits traits = new PathTraits();
        for (int point = 0; point < POINTS; point++) {
            traits.set(0, point, inHalves(x[point]));
            traits.set(1, point, inHalves(y[point]));
            traits.set(4, point, lifted[point] ? 1 : -1);
        }
        traits.setDirections(x, y);
        traits.setTurns();
        return Glyph.of(traits.values);
    }

    /** Finds the places and the lifts of a sheet again. */
    static PenPath read(Glyph sheet) {
        float[] values = sheet.toArray();
        short[] x = new short[POINTS];
        short[] y = new short[POINTS];
        boolean[] lifted = new boolean[POINTS];
        for (int point = 0; point < POINTS; point++) {
            x[point] = coordinate(values[point]);
            y[point] = coordinate(values[POINTS + point]);
            lifted[point] = values[4 * POINTS + point] > 0.5f;
        }
        return new PenPath(x, y, lifted);
    }

    private static short coordinate(float value) {
        return (short) Math.round((2 * value - 1) * PenPath.REACH);
    }

    private static double inHalves(int coordinate) {
        return coordinate / (double) PenPath.REACH;
    }

    private void setDirections(short[] x, short[] y) {
        for (int point = 1; point < POINTS - 1; point++) {
            double wayX = inHalves(x[point + 1] - x[point - 1]);
            double wayY = inHalves(y[point + 1] - y[point - 1]);
            double length = Math.hypot(wayX, wayY) + SHORT;
            directionX[point] = wayX / length;
            directionY[point] = wayY / length;
        }
        for (int point = 0; point < POINTS; point++) {
            set(2, point, directionX[point]);
            set(3, point, directionY[point]);
        }
    }

    /** The first and the last points see the way on one side only, and so no turn. */
    private void setTurns() {
        for (int point = 0; point < POINTS; point++) {
            boolean seen = point >= TURN && point + TURN < POINTS;
            int before = seen ? point - TURN : 0;
            int behind = seen ? point + TURN : 0;
            set(5, point, directionX[before] * directionX[behind] + directionY[before] * directionY[behind]);
            set(6, point, directionX[before] * directionY[behind] - directionY[before] * directionX[behind]);
        }
    }

    private void set(int trait, int point, double value) {
        values[trait * POINTS + point] = (float) Math.min(1, Math.max(0, (value + 1) / 2));
    }
}

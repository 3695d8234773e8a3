package io.handwriting.data;

/** A round brush with a soft edge one pixel wide, and how much of each pixel of a square it has covered. */
final class Brush {
    private final int side;
    private final double inner;
    private final double outer;
    private final float[] covered;

    Brush(int side, double width) {
        this.side = side;
        this.inner = width / 2 - 0.5;
        this.outer = width / 2 + 0.5;
        this.covered = new float[side * side];
    }

    /** Draws from point to point; pixels outside the square are left out. */
    void line(double fromX, double fromY, double toX, double toY) {
        int first = Math.max(0, (int) Math.floor(Math.min(fromY, toY) - outer));
        int last = Math.min(side - 1, (int) Math.ceil(Math.max(fromY, toY) + outer));
        for (int y = first; y <= last; y++) {
            row(y, fromX, fromY, toX - fromX, toY - fromY);
        }
    }

    /** Covers a row where the line passes by; the rest of the row is not looked at. */
    private void row(int y, double fromX, double fromY, double dx, double dy) {
        double away = y + 0.5 - fromY;
        double nearest = along((away - outer) / dy, dy);
        double farthest = along((away + outer) / dy, dy);
        double start = dy == 0 ? 0 : Math.min(nearest, farthest);
        double end = dy == 0 ? 1 : Math.max(nearest, farthest);
        double left = fromX + Math.min(start * dx, end * dx) - outer;
        double right = fromX + Math.max(start * dx, end * dx) + outer;
        int last = Math.min(side - 1, (int) Math.ceil(right));
        double square = dx * dx + dy * dy;
        for (int x = Math.max(0, (int) Math.floor(left)); x <= last; x++) {
            double besides = x + 0.5 - fromX;
            double along = square == 0 ? 0 : along((besides * dx + away * dy) / square, 1);
            cover(y * side + x, square(besides - along * dx) + square(away - along * dy));
        }
    }

    private static double along(double share, double length) {
        return length == 0 ? 0 : Math.min(Math.max(share, 0), 1);
    }

    private static double square(double value) {
        return value * value;
    }

    private void cover(int pixel, double squaredDistance) {
        if (squaredDistance >= outer * outer) {
            return;
        }
        boolean whole = inner > 0 && squaredDistance <= inner * inner;
        float share = whole ? 1 : (float) Math.min(1, outer - Math.sqrt(squaredDistance));
        covered[pixel] = Math.max(covered[pixel], share);
    }

    byte[] greys(int paper, int ink) {
        byte[] greys = new byte[covered.length];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) Math.round(paper + covered[i] * (ink - paper));
        }
        return greys;
    }
}

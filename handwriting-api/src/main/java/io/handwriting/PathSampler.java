package io.handwriting;

/** Follows a pen through a character, from stroke to stroke, and marks points of equal distance. */
final class PathSampler {
    private static final int POINTS = PenPath.POINTS;

    /** A pen that stays where it is gets on by this much, in halves of the character's size, so that it is seen at all. */
    private static final double LEAST_WAY = 1e-6;

    private final Ink ink;
    private final double middleX;
    private final double middleY;
    private final double halfSize;
    private final short[] x = new short[POINTS];
    private final short[] y = new short[POINTS];
    private final boolean[] lifted = new boolean[POINTS];

    private PathSampler(Ink ink) {
        InkBox box = InkBox.of(ink);
        this.ink = ink;
        middleX = (box.left() + box.right()) / 2;
        middleY = (box.top() + box.bottom()) / 2;
        halfSize = Math.max(box.longerSide() / 2, Float.MIN_NORMAL);
    }

    static PenPath sample(Ink ink) {
        PathSampler sampler = new PathSampler(ink);
        sampler.mark(sampler.length());
        return new PenPath(sampler.x, sampler.y, sampler.lifted);
    }

    private double length() {
        Walk walk = new Walk();
        double length = 0;
        while (walk.goOn()) {
            length += walk.step;
        }
        return length;
    }

    private void mark(double length) {
        Walk walk = new Walk();
        double done = 0;
        int point = 0;
        mark(point++, walk, 1);
        while (walk.goOn()) {
            for (; point < POINTS && length * point / (POINTS - 1) <= done + walk.step; point++) {
                mark(point, walk, (length * point / (POINTS - 1) - done) / walk.step);
            }
            done += walk.step;
        }
        for (; point < POINTS; point++) {
            mark(point, walk, 1);
        }
    }

    private void mark(int point, Walk walk, double share) {
        x[point] = coordinate(walk.fromX + share * (walk.toX - walk.fromX));
        y[point] = coordinate(walk.fromY + share * (walk.toY - walk.fromY));
        lifted[point] = walk.lifted;
    }

    private static short coordinate(double inHalves) {
        double inReach = Math.min(1, Math.max(-1, inHalves));
        return (short) Math.round(inReach * PenPath.REACH);
    }

    /** Goes from point to point, in halves of the character's size around its middle. */
    private final class Walk {
        private int stroke;
        private int point;
        private double fromX;
        private double fromY;
        private double toX;
        private double toY;
        private double step;
        private boolean lifted;

        Walk() {
            arrive();
            fromX = toX;
            fromY = toY;
            lifted = false;
        }

        /** Takes the next step, if there is one. */
        boolean goOn() {
            fromX = toX;
            fromY = toY;
            if (!arrive()) {
                return false;
            }
            step = Math.max(LEAST_WAY, Math.hypot(toX - fromX, toY - fromY));
            return true;
        }

        /** Comes to the next point; between strokes the pen is lifted. */
        private boolean arrive() {
            lifted = false;
            while (stroke < ink.strokes().size()
                    && point == ink.strokes().get(stroke).size()) {
                stroke++;
                point = 0;
                lifted = true;
            }
            if (stroke == ink.strokes().size()) {
                lifted = false;
                return false;
            }
            Stroke current = ink.strokes().get(stroke);
            toX = (current.x(point) - middleX) / halfSize;
            toY = (current.y(point) - middleY) / halfSize;
            point++;
            return true;
        }
    }
}

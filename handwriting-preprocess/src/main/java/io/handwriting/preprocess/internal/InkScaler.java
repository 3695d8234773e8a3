package io.handwriting.preprocess.internal;

/** Draws the kept ink of a bitmap onto a small plane, touching no pixel of paper. */
public final class InkScaler {
    /** In pixels of the target; thinner lines would not darken any pixel in full. */
    private static final double THINNEST_PEN = 2;

    private final AxisWeights across = new AxisWeights();
    private final AxisWeights down = new AxisWeights();
    private final Line line = new Line();

    /** Makes a scaler with no buffers yet. */
    public InkScaler() {}

    /**
     * Draws the box around the kept ink.
     *
     * @param stretches the bitmap
     * @param coverage how much ink each grey stands for
     * @param runs the runs of the bitmap
     * @param components which of them to keep
     * @param scale the size of a bitmap pixel in pixels of the target
     * @param margin the paper to leave on all sides of the target
     * @param target the plane; its size is set here
     */
    void draw(
            Stretches stretches,
            float[] coverage,
            InkRuns runs,
            Components components,
            double scale,
            int margin,
            Plane target) {
        int boxWidth = components.right() - components.left();
        int boxHeight = components.bottom() - components.top();
        target.clear((int) Math.ceil(boxWidth * scale) + 2 * margin, (int) Math.ceil(boxHeight * scale) + 2 * margin);
        double pen = components.penWidth() * scale;
        double spot = pen < THINNEST_PEN ? THINNEST_PEN : 1;
        across.set(boxWidth, scale, margin, target.width(), spot);
        down.set(boxHeight, scale, margin, target.height(), spot);
        line.start(target.width());
        int row = -1;
        for (int run = 0; run < runs.count(); run++) {
            if (components.isKept(runs, run)) {
                if (runs.row(run) != row) {
                    finishLine(row, components, target);
                    row = runs.row(run);
                }
                drawRun(stretches, coverage, runs, run, components.left());
            }
        }
        finishLine(row, components, target);
        if (pen < THINNEST_PEN) {
            darken(target, (float) (THINNEST_PEN / pen));
        }
    }

    private void drawRun(Stretches stretches, float[] coverage, InkRuns runs, int run, int left) {
        int from = runs.start(run) - left;
        for (int i = runs.stretch(run); from < runs.end(run) - left; i++) {
            int to = stretches.end(i) - left;
            across.spread(from, to, coverage[stretches.grey(i)], line);
            from = to;
        }
    }

    private void finishLine(int y, Components components, Plane target) {
        if (y >= 0) {
            down.spread(y - components.top(), line, target.width(), target.values());
            line.clear();
        }
    }

    /** Gives a line that was too thin for full ink the ink of a line of the thinnest width. */
    private static void darken(Plane target, float gain) {
        float[] values = target.values();
        for (int i = 0; i < target.width() * target.height(); i++) {
            values[i] = Math.min(1, gain * values[i]);
        }
    }
}

package io.handwriting.preprocess.internal;

/** Draws the kept ink of a bitmap onto a small plane, touching no pixel of paper. */
public final class InkScaler {
    /** In pixels of the target; thinner lines would not darken any pixel in full, and get the ink of a line of this width. */
    private static final double THINNEST_PEN = 2;

    private final StepImage image = new StepImage();

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
        double spot = Math.max(scale, pen < THINNEST_PEN ? THINNEST_PEN : 1);
        image.setColumns(boxWidth, scale, margin, target.width(), spot);
        image.setRows(boxHeight, scale, margin, target.height(), spot);
        image.start();
        for (int run = 0; run < runs.count(); run++) {
            if (components.isKept(runs, run)) {
                drawRun(stretches, coverage, runs, run, components);
            }
        }
        image.finish(target.values(), (float) Math.max(1, THINNEST_PEN / pen));
    }

    private void drawRun(Stretches stretches, float[] coverage, InkRuns runs, int run, Components components) {
        int left = components.left();
        image.row(runs.row(run) - components.top());
        int end = runs.end(run);
        float before = 0;
        int from = runs.start(run);
        for (int i = runs.stretch(run); from < end; i++) {
            float ink = coverage[stretches.grey(i)];
            image.step(from - left, ink - before);
            before = ink;
            from = stretches.end(i);
        }
        image.step(end - left, -before);
    }
}

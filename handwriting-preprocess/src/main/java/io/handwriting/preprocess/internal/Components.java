package io.handwriting.preprocess.internal;

import java.util.Arrays;

/** Measures the connected components of ink and leaves out specks and the remains of a drawn frame. */
public final class Components {
    private static final float SPECK_OF_LARGEST = 0.004f;
    private static final float SPECK_OF_DOT = 0.2f;
    private static final float NEAR_BLANK = 0.012f;
    private static final int LEAST_EXTENT = 3;
    private static final float FRAME_MARGIN = 0.03f;
    private static final float FRAME_SHARE = 0.9f;
    private static final float FRAME_LENGTH = 0.6f;

    private int[] areas = new int[0];
    private float[] inks = new float[0];
    private int[] pieces = new int[0];
    private int[] shared = new int[0];
    private int[] marginal = new int[0];
    private int[] lefts = new int[0];
    private int[] rights = new int[0];
    private int[] bottoms = new int[0];
    private boolean[] kept = new boolean[0];
    private int largest;
    private float penWidth;

    private int left;
    private int top;
    private int right;
    private int bottom;

    /** Makes an empty measurement. */
    public Components() {}

    /**
     * Measures components and decides which to keep.
     *
     * @param runs the runs of a bitmap
     * @return false when nothing, or next to nothing, is drawn
     */
    public boolean choose(InkRuns runs) {
        if (runs.count() == 0) {
            return false;
        }
        measure(runs);
        largest = largest(runs, true);
        if (largest < 0) {
            largest = largest(runs, false);
        }
        penWidth = PenWidth.of(inks[largest], perimeter(largest), 1);
        boundKept(runs);
        int extent = Math.max(rights[largest] - lefts[largest], bottoms[largest] - runs.row(largest));
        return extent >= Math.max(LEAST_EXTENT, NEAR_BLANK * Math.max(runs.width(), runs.height()));
    }

    private void measure(InkRuns runs) {
        reset(runs.count());
        int margin = margin(runs);
        for (int run = 0; run < runs.count(); run++) {
            int component = runs.component(run);
            int length = runs.end(run) - runs.start(run);
            areas[component] += length;
            inks[component] += runs.ink(run);
            pieces[component]++;
            shared[component] += runs.overlap(run);
            lefts[component] = Math.min(lefts[component], runs.start(run));
            rights[component] = Math.max(rights[component], runs.end(run));
            bottoms[component] = runs.row(run) + 1;
            marginal[component] += inMargin(runs, run, margin);
        }
    }

    private void reset(int count) {
        if (areas.length < count) {
            allocate(Math.max(1024, 2 * count));
        }
        Arrays.fill(areas, 0, count, 0);
        Arrays.fill(inks, 0, count, 0);
        Arrays.fill(pieces, 0, count, 0);
        Arrays.fill(shared, 0, count, 0);
        Arrays.fill(marginal, 0, count, 0);
        Arrays.fill(lefts, 0, count, Integer.MAX_VALUE);
        Arrays.fill(rights, 0, count, 0);
    }

    private void allocate(int length) {
        areas = new int[length];
        inks = new float[length];
        pieces = new int[length];
        shared = new int[length];
        marginal = new int[length];
        lefts = new int[length];
        rights = new int[length];
        bottoms = new int[length];
        kept = new boolean[length];
    }

    private static int margin(InkRuns runs) {
        return Math.max(1, Math.round(FRAME_MARGIN * Math.min(runs.width(), runs.height())));
    }

    private static int inMargin(InkRuns runs, int run, int margin) {
        int start = runs.start(run);
        int end = runs.end(run);
        if (runs.row(run) < margin || runs.row(run) >= runs.height() - margin) {
            return end - start;
        }
        return Math.max(0, Math.min(end, margin) - start) + Math.max(0, end - Math.max(start, runs.width() - margin));
    }

    private int largest(InkRuns runs, boolean butFrames) {
        int best = -1;
        for (int run = 0; run < runs.count(); run++) {
            boolean larger = best < 0 || areas[run] > areas[best];
            if (areas[run] > 0 && larger && !(butFrames && isFrame(runs, run))) {
                best = run;
            }
        }
        return best;
    }

    /** A frame touches the edge of the picture and keeps close to it; a stem drawn beside the edge does not touch. */
    private boolean isFrame(InkRuns runs, int component) {
        boolean touching = lefts[component] == 0
                || runs.row(component) == 0
                || rights[component] == runs.width()
                || bottoms[component] == runs.height();
        boolean longEnough = rights[component] - lefts[component] >= FRAME_LENGTH * runs.width()
                || bottoms[component] - runs.row(component) >= FRAME_LENGTH * runs.height();
        return touching && longEnough && marginal[component] >= FRAME_SHARE * areas[component];
    }

    /** Counts the sides of pixels on the outline; π/4 of them is the length of an outline of all directions. */
    private float perimeter(int component) {
        int across = 2 * pieces[component];
        int along = 2 * (areas[component] - shared[component]);
        return (float) (Math.PI / 4) * (across + along);
    }

    private void boundKept(InkRuns runs) {
        left = Integer.MAX_VALUE;
        top = Integer.MAX_VALUE;
        right = 0;
        bottom = 0;
        for (int run = 0; run < runs.count(); run++) {
            kept[run] = areas[run] > 0 && isWorthKeeping(runs, run);
            if (kept[run]) {
                left = Math.min(left, lefts[run]);
                right = Math.max(right, rights[run]);
                top = Math.min(top, runs.row(run));
                bottom = Math.max(bottom, bottoms[run]);
            }
        }
    }

    private boolean isWorthKeeping(InkRuns runs, int component) {
        if (component == largest) {
            return true;
        }
        float speck = Math.max(SPECK_OF_DOT * penWidth * penWidth, SPECK_OF_LARGEST * areas[largest]);
        return areas[component] >= speck && !isFrame(runs, component);
    }

    boolean isKept(InkRuns runs, int run) {
        return kept[runs.component(run)];
    }

    /** Estimates the width of the pen in pixels, from the largest component. */
    float penWidth() {
        return penWidth;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }
}

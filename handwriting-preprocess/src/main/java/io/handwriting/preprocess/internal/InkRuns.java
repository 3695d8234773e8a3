package io.handwriting.preprocess.internal;

import java.util.Arrays;

/** The ink of a bitmap as horizontal runs, joined to connected components. */
public final class InkRuns {
    private int[] rows = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] stretches = new int[1024];
    private int[] parents = new int[1024];
    private int[] overlaps = new int[1024];
    private float[] inks = new float[1024];
    private int count;
    private int width;
    private int height;

    /** Makes an empty collection. */
    public InkRuns() {}

    /**
     * Finds all runs of a bitmap and joins those that touch, diagonally too.
     *
     * @param stretches the bitmap
     * @param coverage how much ink each grey stands for
     */
    public void find(Stretches stretches, float[] coverage) {
        count = 0;
        width = stretches.width();
        height = stretches.height();
        int above = 0;
        for (int y = 0; y < height; y++) {
            int first = count;
            findInRow(stretches, y, coverage);
            join(above, first);
            above = first;
        }
    }

    private void findInRow(Stretches bitmap, int y, float[] coverage) {
        int end = bitmap.first(y + 1);
        int from = 0;
        int start = 0;
        int first = -1;
        float ink = 0;
        for (int i = bitmap.first(y); i < end; i++) {
            float here = coverage[bitmap.grey(i)];
            int to = bitmap.end(i);
            if (here > 0) {
                if (first < 0) {
                    first = i;
                    start = from;
                    ink = 0;
                }
                ink += here * (to - from);
            } else if (first >= 0) {
                add(y, start, from, first, ink);
                first = -1;
            }
            from = to;
        }
        if (first >= 0) {
            add(y, start, from, first, ink);
        }
    }

    private void add(int row, int start, int end, int stretch, float ink) {
        if (count == rows.length) {
            grow();
        }
        rows[count] = row;
        starts[count] = start;
        ends[count] = end;
        stretches[count] = stretch;
        parents[count] = count;
        overlaps[count] = 0;
        inks[count] = ink;
        count++;
    }

    private void grow() {
        int larger = 2 * count;
        rows = Arrays.copyOf(rows, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        stretches = Arrays.copyOf(stretches, larger);
        parents = Arrays.copyOf(parents, larger);
        overlaps = Arrays.copyOf(overlaps, larger);
        inks = Arrays.copyOf(inks, larger);
    }

    private void join(int above, int first) {
        int upper = above;
        int lower = first;
        while (upper < first && lower < count) {
            if (starts[upper] <= ends[lower] && starts[lower] <= ends[upper]) {
                unite(upper, lower);
                overlaps[lower] +=
                        Math.max(0, Math.min(ends[upper], ends[lower]) - Math.max(starts[upper], starts[lower]));
            }
            if (ends[upper] < ends[lower]) {
                upper++;
            } else {
                lower++;
            }
        }
    }

    private void unite(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int run) {
        int at = run;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    int count() {
        return count;
    }

    int row(int run) {
        return rows[run];
    }

    int start(int run) {
        return starts[run];
    }

    int end(int run) {
        return ends[run];
    }

    /** Names the first of the stretches that the run is made of. */
    int stretch(int run) {
        return stretches[run];
    }

    /** Names the component of a run by its first run. */
    int component(int run) {
        return root(run);
    }

    /** Counts how many pixels of a run have ink of the same component right above. */
    int overlap(int run) {
        return overlaps[run];
    }

    /** Adds up the ink of a run. */
    float ink(int run) {
        return inks[run];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

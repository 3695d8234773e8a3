package io.handwriting.preprocess.internal;

/**
 * How the pixels of one axis of an image are spread over another number of pixels: by area where the image shrinks, by
 * straight lines between pixel centres where it grows; neither rings.
 */
public final class AxisWeights {
    private int[] firsts = new int[0];
    private int[] counts = new int[0];
    private float[] weights = new float[0];
    private int stride;
    private boolean shrinking;
    private float scale;
    private float offset;

    /** Makes weights that are not set yet. */
    public AxisWeights() {}

    /**
     * Sets the weights: a place p of the source comes to p · scale + offset.
     *
     * @param sources the pixels of the source
     * @param scale the size of a source pixel in target pixels, above 0
     * @param offset where the source begins, in target pixels
     * @param targets the pixels of the target; what falls outside is dropped
     * @param spot over how many target pixels a shrunk place is averaged; 1 for sharp edges
     */
    public void set(int sources, double scale, double offset, int targets, double spot) {
        this.scale = (float) scale;
        this.offset = (float) offset;
        shrinking = spot == 1 && scale < 1;
        double reach = Math.max(spot, scale);
        stride = (int) Math.ceil(scale + reach) + 1;
        ensureCapacity(sources);
        for (int source = 0; source < sources; source++) {
            double centre = (source + 0.5) * scale + offset;
            double from = centre - (scale + reach) / 2;
            double to = centre + (scale + reach) / 2;
            int first = Math.max(0, (int) Math.floor(from - 0.5) + 1);
            int last = Math.min(targets - 1, (int) Math.ceil(to - 0.5) - 1);
            firsts[source] = first;
            counts[source] = Math.max(0, last - first + 1);
            for (int target = first; target <= last; target++) {
                weights[source * stride + target - first] = (float) weight(target + 0.5 - centre, scale, spot);
            }
        }
    }

    private void ensureCapacity(int sources) {
        if (firsts.length < sources) {
            firsts = new int[sources + sources / 2];
            counts = new int[sources + sources / 2];
        }
        if (weights.length < sources * stride) {
            weights = new float[sources * stride * 3 / 2];
        }
    }

    /** Shrinking, the overlap of two pixels; growing, a tent around the source pixel. */
    private static double weight(double distance, double scale, double spot) {
        double away = Math.abs(distance);
        return scale < spot
                ? Math.min(scale, Math.max(0, (spot + scale) / 2 - away)) / spot
                : Math.max(0, 1 - away / scale);
    }

    int first(int source) {
        return firsts[source];
    }

    int count(int source) {
        return counts[source];
    }

    /** Spreads one value over a line. */
    void spread(int source, float value, Line line) {
        int to = firsts[source];
        int count = counts[source];
        if (count == 0) {
            return;
        }
        line.touch(to, to + count);
        for (int i = 0; i < count; i++) {
            line.add(to + i, value * weights[source * stride + i]);
        }
    }

    /** Spreads a stretch of equal values over a line; all of it must fall inside. */
    void spread(int from, int to, float value, Line line) {
        if (shrinking) {
            spreadArea(from * scale + offset, to * scale + offset, value, line);
        } else {
            for (int source = from; source < to; source++) {
                spread(source, value, line);
            }
        }
    }

    private static void spreadArea(float from, float to, float value, Line line) {
        int first = (int) from;
        int last = (int) to;
        line.touch(first, last + 1);
        if (first == last) {
            line.add(first, value * (to - from));
            return;
        }
        line.add(first, value * (first + 1 - from));
        for (int i = first + 1; i < last; i++) {
            line.add(i, value);
        }
        line.add(last, value * (to - last));
    }

    /** Spreads a line over the rows of an image. */
    void spread(int source, Line line, int width, float[] image) {
        for (int i = 0; i < counts[source]; i++) {
            line.addTo(image, (firsts[source] + i) * width, weights[source * stride + i]);
        }
    }
}

package io.handwriting.preprocess.internal;

/**
 * How the columns of an image are spread over another number of columns. A place p of the source comes to
 * p · scale + offset, and what lies between two places is averaged over a spot: by area where the image shrinks, by
 * straight lines between pixel centres where it grows; neither rings.
 */
final class ColumnScale {
    private int[] firsts = new int[0];
    private float[] rises = new float[0];
    private int length;

    /**
     * Sets the scale.
     *
     * @param sources the columns of the source
     * @param scale the size of a source pixel in target pixels, above 0
     * @param offset where the source begins, in target pixels
     * @param targets the columns of the target; what falls outside is dropped
     * @param spot over how many target pixels a place is averaged
     */
    void set(int sources, double scale, double offset, int targets, double spot) {
        length = (int) Math.ceil(spot) + 1;
        if (firsts.length <= sources || rises.length < firsts.length * length) {
            firsts = new int[sources + sources / 2 + 1];
            rises = new float[firsts.length * length];
        }
        double steepness = 1 / spot;
        for (int edge = 0; edge <= sources; edge++) {
            double place = edge * scale + offset;
            int first = (int) Math.floor(place - spot / 2 - 0.5) + 1;
            firsts[edge] = Math.max(0, Math.min(targets, first));
            setRises(edge, place, steepness);
        }
    }

    private void setRises(int edge, double place, double steepness) {
        double before = 0;
        for (int i = 0; i < length; i++) {
            double height = (firsts[edge] + i + 0.5 - place) * steepness + 0.5;
            double held = Math.max(0, Math.min(1, height));
            rises[edge * length + i] = (float) (held - before);
            before = held;
        }
    }

    /** Tells how many pixels right of the target a row of steps must have room for. */
    int overhang() {
        return length;
    }

    /** Adds the rise of ink at an edge between two columns to a row of steps. */
    void rise(int edge, float ink, float[] steps, int row) {
        int to = row + firsts[edge];
        int from = edge * length;
        steps[to] += ink * rises[from];
        steps[to + 1] += ink * rises[from + 1];
        for (int i = 2; i < length; i++) {
            steps[to + i] += ink * rises[from + i];
        }
    }
}

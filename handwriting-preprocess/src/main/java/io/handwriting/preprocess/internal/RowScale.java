package io.handwriting.preprocess.internal;

/** How the rows of an image are spread over another number of rows, just as {@link ColumnScale} spreads columns. */
final class RowScale {
    private int[] firsts = new int[0];
    private int[] counts = new int[0];
    private float[] weights = new float[0];
    private int stride;

    /**
     * Sets the scale.
     *
     * @param sources the rows of the source
     * @param scale the size of a source pixel in target pixels, above 0
     * @param offset where the source begins, in target pixels
     * @param targets the rows of the target; what falls outside is dropped
     * @param spot over how many target pixels a place is averaged
     */
    void set(int sources, double scale, double offset, int targets, double spot) {
        stride = (int) Math.ceil(scale + spot) + 1;
        if (firsts.length < sources || weights.length < firsts.length * stride) {
            firsts = new int[sources + sources / 2];
            counts = new int[firsts.length];
            weights = new float[firsts.length * stride];
        }
        double reach = (scale + spot) / 2;
        for (int source = 0; source < sources; source++) {
            double centre = (source + 0.5) * scale + offset;
            int first = Math.max(0, (int) Math.floor(centre - reach - 0.5) + 1);
            int last = Math.min(targets - 1, (int) Math.ceil(centre + reach - 0.5) - 1);
            firsts[source] = first;
            counts[source] = Math.max(0, last - first + 1);
            for (int target = first; target <= last; target++) {
                double overlap = Math.min(Math.min(scale, spot), reach - Math.abs(target + 0.5 - centre));
                weights[source * stride + target - first] = (float) (Math.max(0, overlap) / spot);
            }
        }
    }

    /** Names the first row that a row of the source is spread over. */
    int first(int source) {
        return firsts[source];
    }

    /** Counts the rows that a row of the source is spread over. */
    int count(int source) {
        return counts[source];
    }

    /** Tells how much of a row of the source goes to one of these rows. */
    float weight(int source, int which) {
        return weights[source * stride + which];
    }
}

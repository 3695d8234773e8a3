package io.handwriting.evaluation;

/**
 * So many of so many.
 *
 * @param hits how many have what is counted
 * @param rows how many there are
 */
public record Share(int hits, int rows) {

    /** Refuses negative counts and more hits than rows. */
    public Share {
        if (hits < 0 || hits > rows) {
            throw new EvaluationException("A share counts 0 to " + rows + " of " + rows + " rows, not " + hits + ".");
        }
    }

    /**
     * Divides the counts.
     *
     * @return the share, from 0 to 1; not a number when there are no rows
     */
    public double value() {
        return rows == 0 ? Double.NaN : (double) hits / rows;
    }

    /**
     * Estimates the share in all data of this kind.
     *
     * @return Wilson's 95 % interval
     */
    public Interval interval() {
        return Interval.wilson(this);
    }

    /**
     * Counts the others.
     *
     * @return how many do not have what is counted
     */
    public int misses() {
        return rows - hits;
    }
}

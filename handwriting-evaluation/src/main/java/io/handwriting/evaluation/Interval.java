package io.handwriting.evaluation;

/**
 * Between which bounds the true value lies with 95 % confidence.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {
    /** How many standard deviations hold 95 % of a normal distribution. */
    static final double Z = 1.959963984540054;

    /**
     * Estimates the share behind a count by Wilson's score interval, which is right for small counts and extreme shares
     * too.
     *
     * @param share the count
     * @return the interval, within 0 to 1; all of it when nothing was counted
     */
    public static Interval wilson(Share share) {
        if (share.rows() == 0) {
            return new Interval(0, 1);
        }
        double rows = share.rows();
        double value = share.value();
        double middle = (value + Z * Z / (2 * rows)) / (1 + Z * Z / rows);
        double half = Z / (1 + Z * Z / rows) * Math.sqrt(value * (1 - value) / rows + Z * Z / (4 * rows * rows));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Tells whether a value lies between the bounds.
     *
     * @param value the value
     * @return true if it does, or is one of them
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}

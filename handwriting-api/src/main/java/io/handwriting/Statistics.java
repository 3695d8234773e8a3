package io.handwriting;

/**
 * Many numbers in four.
 *
 * @param mean the sum divided by the count
 * @param deviation the standard deviation of the whole (divided by the count, not by one less)
 * @param min the smallest
 * @param max the largest
 */
public record Statistics(double mean, double deviation, double min, double max) {

    /**
     * Sums up numbers.
     *
     * @param values the numbers, at least one
     * @return their statistics
     * @throws IllegalArgumentException if there is none
     */
    public static Statistics of(float[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("There are no statistics of no numbers.");
        }
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            sum += value;
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double mean = sum / values.length;
        double squares = 0;
        for (float value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Statistics(mean, Math.sqrt(squares / values.length), min, max);
    }
}

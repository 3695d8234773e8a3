package io.handwriting.evaluation.internal.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A range of values with round marks in it.
 *
 * @param low the lowest value shown
 * @param high the highest value shown, above the lowest
 * @param step from mark to mark
 */
public record Scale(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** From nothing to all. */
    public static final Scale SHARES = new Scale(0, 1, 0.2);

    /**
     * Finds round bounds around values.
     *
     * @param least the smallest value
     * @param most the largest value
     * @param marks how many marks there are to be, about
     * @return a scale from a mark to a mark that holds both values
     */
    public static Scale around(double least, double most, int marks) {
        double span = most > least ? most - least : Math.max(Math.abs(most), 1) / 10;
        double step = roundStep(span / marks);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        return new Scale(low, high > low ? high : low + step, step);
    }

    private static double roundStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double round : ROUND) {
            if (round * power >= step * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /**
     * Places a value.
     *
     * @param value the value
     * @return 0 for the lowest, 1 for the highest
     */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    /**
     * Lists the marks.
     *
     * @return the multiples of the step that are shown
     */
    public List<Double> marks() {
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    /**
     * Counts the digits that tell marks from each other.
     *
     * @return how many digits stand behind the point
     */
    public int digits() {
        return Math.max(
                0,
                BigDecimal.valueOf((float) step)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .scale());
    }
}

package io.handwriting.evaluation.internal.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them, the same everywhere. */
public final class Numbers {
    /** Stands where there is no number. */
    public static final String NONE = "–";

    private static final String NARROW_SPACE = "\u202f";

    private Numbers() {}

    /**
     * Writes a count.
     *
     * @param count the count
     * @return such as {@code 12,345}
     */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /**
     * Writes a count in little room.
     *
     * @param count the count
     * @return such as {@code 1.2k}
     */
    public static String shortCount(long count) {
        if (count < 1_000) {
            return Long.toString(count);
        }
        return count < 1_000_000 ? threeDigits(count / 1e3) + "k" : threeDigits(count / 1e6) + "M";
    }

    private static String threeDigits(double number) {
        return number < 10 ? place(Math.round(number * 10) / 10.0) : Long.toString(Math.round(number));
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @param digits how many digits stand behind the point
     * @return such as {@code 0.032}, or a dash when it is none
     */
    public static String decimal(double number, int digits) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%,." + digits + "f", number) : NONE;
    }

    /**
     * Writes a share as percent; less than all is never rounded to all.
     *
     * @param share the share, from 0 to 1
     * @param digits how many digits stand behind the point
     * @return such as {@code 87.4 %}, or a dash when it is not a number
     */
    public static String percent(double share, int digits) {
        if (!Double.isFinite(share)) {
            return NONE;
        }
        double most = 100 - Math.pow(10, -digits);
        boolean nearlyAll = share < 1 && share * 100 >= most + Math.pow(10, -digits) / 2;
        return (nearlyAll ? "> " + decimal(most, digits) : decimal(share * 100, digits)) + NARROW_SPACE + "%";
    }

    /**
     * Writes a difference of shares.
     *
     * @param difference the difference, from -1 to 1
     * @return such as {@code −0.35}, in points of per cent, always with its sign
     */
    public static String points(double difference) {
        return (difference < 0 ? "−" : "+") + decimal(Math.abs(difference) * 100, 2);
    }

    /**
     * Writes a number that may be very small.
     *
     * @param number the number
     * @param digits how many digits stand behind the point; from six on it is written with a power of ten
     * @return such as {@code 0.003} or {@code 3e-06}
     */
    public static String small(double number, int digits) {
        return digits < 6 || number == 0 ? decimal(number, digits) : String.format(Locale.ROOT, "%.0e", number);
    }

    /**
     * Writes a place on a plot.
     *
     * @param place the place
     * @return such as {@code 12.5}: two digits behind the point at the most
     */
    public static String place(double place) {
        BigDecimal rounded = BigDecimal.valueOf(place).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

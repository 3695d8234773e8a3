package io.handwriting.data.internal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people sort names: numbers inside them by their value, so that 9 comes before 10. */
public enum NaturalOrder implements Comparator<String> {
    /** The one there is. */
    COMPARATOR;

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        Matcher ones = PIECE.matcher(one);
        Matcher others = PIECE.matcher(other);
        while (ones.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = comparePieces(ones.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        return others.find() ? -1 : one.compareTo(other);
    }

    private static int comparePieces(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}

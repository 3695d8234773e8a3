package io.handwriting;

import java.util.Arrays;
import java.util.Locale;

/**
 * How often each label comes, as shares that add up to 1.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Frequencies {
    /** A rarer label would be weighed beyond what probabilities can hold. */
    private static final double LEAST_SHARE = 1e-9;

    private final Alphabet alphabet;
    private final double[] shares;

    private Frequencies(Alphabet alphabet, double[] shares) {
        this.alphabet = alphabet;
        this.shares = shares;
    }

    /**
     * Makes frequencies of counts, or of any numbers in proportion to them.
     *
     * @param alphabet the labels
     * @param counts one number a label, in the alphabet's order, each above 0 and at least a billionth of their sum
     * @return the frequencies
     * @throws HandwritingException if there are more or fewer numbers than labels, or one is too small
     */
    public static Frequencies of(Alphabet alphabet, double... counts) {
        if (counts.length != alphabet.size()) {
            throw new HandwritingException("An alphabet of " + alphabet.size() + " labels has as many frequencies, not "
                    + counts.length + ".");
        }
        double sum = Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            if (!(counts[i] > 0 && counts[i] / sum >= LEAST_SHARE)) {
                throw new HandwritingException("The frequency of the label \"" + alphabet.label(i)
                        + "\" is a number above 0 and at least a billionth of all, not " + counts[i] + ".");
            }
        }
        return new Frequencies(
                alphabet, Arrays.stream(counts).map(count -> count / sum).toArray());
    }

    /**
     * Takes every character to come as often as any other: a capital that stands for its small letter too, as C does in
     * {@link Alphabet#EMNIST}, comes twice as often as an A.
     *
     * @param alphabet the labels
     * @return the frequencies
     */
    public static Frequencies ofCharacters(Alphabet alphabet) {
        boolean tellsCases = alphabet.labels().stream().anyMatch(Frequencies::isSmallLetter);
        return of(
                alphabet,
                alphabet.labels().stream()
                        .mapToDouble(label -> tellsCases && standsForTwo(label, alphabet) ? 2 : 1)
                        .toArray());
    }

    private static boolean isSmallLetter(String label) {
        return label.codePointCount(0, label.length()) == 1 && Character.isLowerCase(label.codePointAt(0));
    }

    private static boolean standsForTwo(String label, Alphabet alphabet) {
        String small = label.toLowerCase(Locale.ROOT);
        return isSmallLetter(small) && !alphabet.contains(small);
    }

    /**
     * Names the labels.
     *
     * @return the alphabet
     */
    public Alphabet alphabet() {
        return alphabet;
    }

    /**
     * Looks up one label.
     *
     * @param label the label
     * @return its share, from 0 to 1; 0 if the alphabet does not have it
     */
    public double share(String label) {
        int index = alphabet.indexOf(label);
        return index < 0 ? 0 : shares[index];
    }

    /**
     * Goes a part of the way to other frequencies: the logarithms of the shares are interpolated.
     *
     * @param other where to go, over the same alphabet
     * @param way how far, from 0 (these) to 1 (the others)
     * @return the frequencies there
     * @throws HandwritingException if the alphabets differ, or the way is not from 0 to 1
     */
    public Frequencies towards(Frequencies other, double way) {
        if (!alphabet.equals(other.alphabet)) {
            throw new HandwritingException(
                    "There is no way from frequencies of " + alphabet + " to those of " + other.alphabet + ".");
        }
        if (!(way >= 0 && way <= 1)) {
            throw new HandwritingException("The way from frequencies to others is from 0 to 1, not " + way + ".");
        }
        double[] between = new double[shares.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = Math.pow(shares[i], 1 - way) * Math.pow(other.shares[i], way);
        }
        return of(alphabet, between);
    }

    double share(int index) {
        return shares[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequencies that
                && alphabet.equals(that.alphabet)
                && Arrays.equals(shares, that.shares);
    }

    @Override
    public int hashCode() {
        return 31 * alphabet.hashCode() + Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return "Frequencies[" + alphabet + ", " + Arrays.toString(shares) + "]";
    }
}

package io.handwriting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ordered labels a recognizer may answer with.
 *
 * <p>A label is any short text: a character, or the name of a symbol. Immutable and safe to share between threads.
 */
public final class Alphabet {
    /** The ten digits. */
    public static final Alphabet DIGITS = ofCharacters("0123456789");

    /** The 26 upper-case letters; in {@link #EMNIST} they stand for their lower-case look-alikes too. */
    public static final Alphabet UPPER_CASE = ofCharacters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /** The eleven lower-case letters that {@link #EMNIST} tells from their capitals. */
    public static final Alphabet LOWER_CASE = ofCharacters("abdefghnqrt");

    /** The 37 letters of {@link #EMNIST}. */
    public static final Alphabet LETTERS = ofCharacters("ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt");

    /** The 47 classes of EMNIST ByMerge and Balanced, in their order: digits, capitals, eleven lower-case letters. */
    public static final Alphabet EMNIST = ofCharacters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt");

    private static final int LONGEST_LABEL = 64;

    private final List<String> labels;
    private final Map<String, Integer> indices;

    private Alphabet(List<String> labels) {
        this.labels = labels;
        this.indices = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            requireUsable(labels.get(i));
            if (indices.put(labels.get(i), i) != null) {
                throw new HandwritingException("The alphabet names the label \"" + labels.get(i) + "\" twice.");
            }
        }
        if (labels.isEmpty()) {
            throw new HandwritingException("An alphabet needs at least one label.");
        }
    }

    /**
     * Makes an alphabet.
     *
     * @param labels the labels in their order
     * @return the alphabet
     * @throws HandwritingException if there is none, one comes twice, or one is empty, longer than 64 characters or
     *     holds a control character
     */
    public static Alphabet of(Collection<String> labels) {
        return new Alphabet(List.copyOf(labels));
    }

    /**
     * Makes an alphabet of single characters.
     *
     * @param characters the characters in their order
     * @return the alphabet, one label a character
     * @throws HandwritingException if there is none or one comes twice
     */
    public static Alphabet ofCharacters(String characters) {
        return of(characters.codePoints().mapToObj(Character::toString).toList());
    }

    private static void requireUsable(String label) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new HandwritingException(
                    "A label has 1 to " + LONGEST_LABEL + " characters; \"" + label + "\" has " + label.length() + ".");
        }
        if (label.chars().anyMatch(Character::isISOControl)) {
            throw new HandwritingException("A label may not hold control characters such as line ends.");
        }
    }

    /**
     * Counts the labels.
     *
     * @return how many labels there are, at least one
     */
    public int size() {
        return labels.size();
    }

    /**
     * Lists the labels.
     *
     * @return the labels in their order, unmodifiable
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Names a label.
     *
     * @param index the place, from 0
     * @return the label there
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public String label(int index) {
        return labels.get(index);
    }

    /**
     * Finds a label.
     *
     * @param label the label looked for
     * @return its place, or −1 if it is not in this alphabet
     */
    public int indexOf(String label) {
        return indices.getOrDefault(label, -1);
    }

    /**
     * Tells whether a label belongs to this alphabet.
     *
     * @param label the label looked for
     * @return true if it does
     */
    public boolean contains(String label) {
        return indices.containsKey(label);
    }

    /**
     * Joins two alphabets.
     *
     * @param other the one to add
     * @return the labels of this one, then those of the other that are new
     */
    public Alphabet and(Alphabet other) {
        Set<String> joined = new LinkedHashSet<>(labels);
        joined.addAll(other.labels);
        return of(joined);
    }

    /**
     * Keeps the labels that both alphabets have.
     *
     * @param other the labels to keep
     * @return the labels in common, in the order of this alphabet
     * @throws HandwritingException if they have none in common
     */
    public Alphabet restrictedTo(Alphabet other) {
        List<String> common = labels.stream().filter(other::contains).toList();
        if (common.isEmpty()) {
            throw new HandwritingException("None of the labels " + other + " can be read; there are " + this + ".");
        }
        return common.size() == labels.size() ? this : of(common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alphabet that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", labels);
    }
}

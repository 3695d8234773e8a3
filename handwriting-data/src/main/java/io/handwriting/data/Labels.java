package io.handwriting.data;

import io.handwriting.Alphabet;
import java.util.Locale;
import java.util.Optional;

/** Finds labels of one data set in the alphabet of another. */
public final class Labels {
    /** The small letters that EMNIST ByMerge does not tell from their capitals. */
    private static final String LIKE_THEIR_CAPITALS = "cijklmopsuvwxyz";

    private Labels() {}

    /**
     * Finds a label in an alphabet: itself, or the capital that stands for it as in EMNIST ByMerge, where
     * {@code c i j k l m o p s u v w x y z} are not told from their capitals.
     *
     * @param label a label
     * @param alphabet where to look for it
     * @return the label of the alphabet, if it has one
     */
    public static Optional<String> merged(String label, Alphabet alphabet) {
        if (alphabet.contains(label)) {
            return Optional.of(label);
        }
        boolean likeItsCapital = label.length() == 1 && LIKE_THEIR_CAPITALS.contains(label);
        return Optional.of(label.toUpperCase(Locale.ROOT))
                .filter(capital -> likeItsCapital && alphabet.contains(capital));
    }
}

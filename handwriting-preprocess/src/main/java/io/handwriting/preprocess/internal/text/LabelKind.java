package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.preprocess.TextSign;
import java.util.Locale;
import java.util.Optional;

/** What kind of character a label is. */
enum LabelKind {
    /** A digit. */
    DIGIT,
    /** A capital that the alphabet tells from the small letter. */
    CAPITAL,
    /** A small letter that the alphabet tells from the capital. */
    SMALL,
    /** A letter, capital or small. */
    LETTER,
    /** Anything else, and the beginning. */
    OTHER;

    static LabelKind of(String label, Alphabet alphabet) {
        if (label.codePointCount(0, label.length()) != 1) {
            return OTHER;
        }
        int character = label.codePointAt(0);
        if (Character.isDigit(character)) {
            return DIGIT;
        }
        if (!Character.isLetter(character)) {
            return OTHER;
        }
        boolean capital = Character.isUpperCase(character);
        String twin = capital ? label.toLowerCase(Locale.ROOT) : label.toUpperCase(Locale.ROOT);
        if (twin.equals(label) || !alphabet.contains(twin)) {
            return LETTER;
        }
        return capital ? CAPITAL : SMALL;
    }

    /** Names what is odd about it after another, where anything is. */
    Optional<TextSign> oddAfter(LabelKind before) {
        if ((before == DIGIT && isLetter()) || (before.isLetter() && this == DIGIT)) {
            return Optional.of(TextSign.DIGIT_BY_LETTER);
        }
        return before == SMALL && this == CAPITAL ? Optional.of(TextSign.CAPITAL_WITHIN) : Optional.empty();
    }

    boolean isLetter() {
        return this == CAPITAL || this == SMALL || this == LETTER;
    }
}

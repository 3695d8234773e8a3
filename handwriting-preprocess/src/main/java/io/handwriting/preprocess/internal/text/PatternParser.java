package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a pattern from left to right. */
final class PatternParser {
    private static final String DIGIT = "#";
    private static final String LETTER = "@";
    private static final String EITHER = "*";
    private static final Set<String> DIGITS = Set.copyOf(Alphabet.DIGITS.labels());
    private static final Set<String> LETTERS = letters();

    private final String pattern;
    private int at;

    PatternParser(String pattern) {
        this.pattern = pattern;
    }

    private static Set<String> letters() {
        Set<String> letters = new LinkedHashSet<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            letters.add(String.valueOf(letter));
            letters.add(String.valueOf(Character.toLowerCase(letter)));
        }
        return Set.copyOf(letters);
    }

    Form parse() {
        return parseRest();
    }

    /** Builds from the end, so that what may be missing can share all that follows it. */
    private Form parseRest() {
        if (at == pattern.length()) {
            return new Form().end();
        }
        Expected expected = next();
        boolean optional = take('?');
        boolean repeated = !optional && take('+');
        Form rest = parseRest();
        Form start = new Form();
        if (repeated) {
            Form again = new Form();
            again.likewise(rest);
            again.then(expected, again);
            start.then(expected, again);
        } else {
            start.then(expected, rest);
        }
        if (optional) {
            start.likewise(rest);
        }
        return start;
    }

    private boolean take(char wanted) {
        boolean there = at < pattern.length() && pattern.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private Expected next() {
        String character = Character.toString(pattern.codePointAt(at));
        at += character.length();
        return switch (character) {
            case DIGIT -> Expected.oneOf(DIGITS);
            case LETTER -> Expected.oneOf(LETTERS);
            case EITHER -> Expected.oneOf(union(DIGITS, LETTERS));
            case "[" -> choice();
            default -> Forms.itself(character, pattern);
        };
    }

    private Expected choice() {
        int end = pattern.indexOf(']', at);
        if (end <= at) {
            throw new HandwritingException(
                    "In the pattern \"" + pattern + "\" a [ lacks its ], or there is nothing between them.");
        }
        Set<String> labels = new LinkedHashSet<>();
        for (char character : pattern.substring(at, end).toCharArray()) {
            if (!Character.isLetterOrDigit(character)) {
                throw new HandwritingException("In the pattern \"" + pattern + "\" there is \"" + character
                        + "\" between [ and ]; only letters and digits can be.");
            }
            labels.add(String.valueOf(character));
        }
        at = end + 1;
        return Expected.oneOf(Set.copyOf(labels));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}

package io.handwriting.network.internal.text;

import io.handwriting.LayerKind;
import io.handwriting.ModelException;
import java.util.regex.Pattern;

/** A place in a text that moves on as words and numbers are read. */
final class TextCursor {
    private static final int LONGEST_WORD = 100;
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{1,12}(E-?[0-9]{1,2})?");

    private final String text;
    private int place;

    TextCursor(String text) {
        this.text = text;
    }

    boolean skip(char character) {
        boolean there = place < text.length() && text.charAt(place) == character;
        if (there) {
            place++;
        }
        return there;
    }

    void expect(char character) {
        if (!skip(character)) {
            throw refused("\"" + character + "\" is missing");
        }
    }

    void expectEnd() {
        if (place < text.length()) {
            throw refused("a new line is missing");
        }
    }

    /** Goes on to the next of several values. */
    TextCursor next() {
        expect(',');
        return this;
    }

    String word() {
        int start = place;
        while (place < text.length() && isPartOfWord(text.charAt(place))) {
            place++;
        }
        if (place == start || place - start > LONGEST_WORD) {
            place = start;
            throw refused(
                    "a word of 1 to " + LONGEST_WORD + " letters, digits, dots, hyphens and underscores is missing");
        }
        return text.substring(start, place);
    }

    private static boolean isPartOfWord(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "_.-".indexOf(character) >= 0;
    }

    int count() {
        return Integer.parseInt(word(COUNT, "a count"));
    }

    float number() {
        return Float.parseFloat(word(NUMBER, "a number with a decimal point"));
    }

    private String word(Pattern form, String what) {
        String word = word();
        if (!form.matcher(word).matches()) {
            throw refused("\"" + word + "\" is not " + what);
        }
        return word;
    }

    boolean flag() {
        String word = word();
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("\"" + word + "\" is neither true nor false");
        };
    }

    LayerKind kind() {
        String word = word();
        for (LayerKind kind : LayerKind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw refused("there is no kind of layer \"" + word + "\"");
    }

    ModelException refused(String why) {
        return new ModelException("The text of its net cannot be read at character " + (place + 1) + ": " + why + ".");
    }
}

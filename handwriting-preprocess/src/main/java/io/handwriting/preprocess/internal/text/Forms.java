package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes forms of what users ask for. */
public final class Forms {
    private static final int LONGEST = 200;

    private Forms() {}

    /**
     * Allows any text.
     *
     * @return the form
     */
    public static Form any() {
        return Form.any();
    }

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern
     * @return the form
     * @throws HandwritingException if it is none
     */
    public static Form pattern(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            throw new HandwritingException(
                    "A pattern has 1 to " + LONGEST + " characters; this has " + pattern.length() + ".");
        }
        return new PatternParser(pattern).parse();
    }

    /**
     * Allows some words.
     *
     * @param words the words
     * @return the form
     * @throws HandwritingException if one cannot be read, or there is none
     */
    public static Form words(Collection<String> words) {
        if (words.isEmpty()) {
            throw new HandwritingException("A list of words needs at least one word.");
        }
        Form start = new Form();
        Map<Form, Map<String, Form>> known = new HashMap<>();
        for (String word : words) {
            if (word.isEmpty() || word.length() > LONGEST) {
                throw new HandwritingException(
                        "A word has 1 to " + LONGEST + " characters; \"" + word + "\" has " + word.length() + ".");
            }
            Form at = start;
            for (String character :
                    word.codePoints().mapToObj(Character::toString).toList()) {
                Form before = at;
                at = known.computeIfAbsent(before, form -> new HashMap<>())
                        .computeIfAbsent(character, c -> before.then(itself(c, word), new Form()));
            }
            at.end();
        }
        return start;
    }

    /**
     * Allows labels place by place.
     *
     * @param positions the labels of each place
     * @return the form
     * @throws HandwritingException if there is none
     */
    public static Form positions(List<Alphabet> positions) {
        if (positions.isEmpty() || positions.size() > LONGEST) {
            throw new HandwritingException(
                    "A text has 1 to " + LONGEST + " characters; " + positions.size() + " were asked for.");
        }
        Form start = new Form();
        Form at = start;
        for (Alphabet position : positions) {
            at = at.then(Expected.oneOf(Set.copyOf(position.labels())), new Form());
        }
        at.end();
        return start;
    }

    /** Expects a character that stands for itself; a letter may be read as its capital or its small letter. */
    static Expected itself(String character, String within) {
        if (Marks.KNOWN.contains(character)) {
            return Expected.mark(character);
        }
        if (!Character.isLetterOrDigit(character.codePointAt(0))) {
            throw new HandwritingException("\"" + within + "\" holds \"" + character
                    + "\", which cannot be read; letters, digits and the marks . , - / : can.");
        }
        Set<String> labels = new HashSet<>();
        labels.add(character);
        labels.add(character.toUpperCase(Locale.ROOT));
        labels.add(character.toLowerCase(Locale.ROOT));
        return Expected.written(character, labels);
    }
}

package io.handwriting.preprocess;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.preprocess.internal.text.Form;
import io.handwriting.preprocess.internal.text.Forms;
import java.util.Collection;
import java.util.List;

/**
 * What a text may look like: any text, a pattern such as a date, or one of some words.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextForm {
    /** Any text of the reader's alphabet; digits and letters are not mixed without need. */
    public static final TextForm FREE = new TextForm(Forms.any(), "any text", true);

    private final Form form;
    private final String description;
    private final boolean free;

    private TextForm(Form form, String description, boolean free) {
        this.form = form;
        this.description = description;
        this.free = free;
    }

    /**
     * Asks for a pattern. In it {@code #} stands for a digit, {@code @} for a letter, {@code *} for either, and
     * {@code [abc]} for one of some characters; {@code ?} after any of them makes it one that may be missing, {@code +}
     * one that may come several times. Letters and digits stand for themselves, and so do the marks
     * {@code . , - / :}, which may be drawn or left out and are in the text either way. A date is
     * {@code ##?.##?.####}, an amount {@code #+.##}, a postal code {@code #####}.
     *
     * @param pattern the pattern
     * @return the form
     * @throws HandwritingException if it holds anything else
     */
    public static TextForm pattern(String pattern) {
        return new TextForm(Forms.pattern(pattern), pattern, false);
    }

    /**
     * Asks for one of some words, whose capitals and small letters are read alike and answered as they stand here.
     *
     * @param words the words, of letters, digits and the marks {@code . , - / :}
     * @return the form
     * @throws HandwritingException if there is no word, or one is empty or holds anything else
     */
    public static TextForm words(Collection<String> words) {
        return new TextForm(Forms.words(words), words.size() + " words", false);
    }

    /**
     * Asks for a fixed number of characters, each of labels of its own.
     *
     * @param positions the labels of each
     * @return the form
     * @throws HandwritingException if there is no position
     */
    public static TextForm positions(List<Alphabet> positions) {
        return new TextForm(Forms.positions(positions), positions.size() + " characters", false);
    }

    Form form() {
        return form;
    }

    /** Tells whether capitals and small letters are to be found out from their neighbours. */
    boolean isFree() {
        return free;
    }

    @Override
    public String toString() {
        return description;
    }
}

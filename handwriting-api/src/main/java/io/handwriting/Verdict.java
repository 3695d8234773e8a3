package io.handwriting;

/** Whether a recognition is to be relied on, and if not, why. */
public enum Verdict {
    /** The best candidate is the answer. */
    ACCEPTED("This is a character that the model knows."),
    /** Nothing, or next to nothing, was drawn. */
    BLANK("Nothing is drawn."),
    /** A character, but the model cannot decide which one. */
    UNSURE("This could be several characters."),
    /** Not like any character that the model was trained on. */
    UNFAMILIAR("This does not look like a character that the model knows.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    /**
     * Says the verdict in words.
     *
     * @return one English sentence
     */
    public String sentence() {
        return sentence;
    }
}

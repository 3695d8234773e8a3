package io.handwriting.preprocess.internal.text;

import java.util.Set;

/**
 * A character that may come next: one of some labels, or a mark such as a dot, which is told by its shape.
 *
 * @param labels the labels it may be read as; empty for any, and for marks
 * @param written how it is written in the text; empty for the label itself
 * @param isMark tells whether it is a mark
 */
record Expected(Set<String> labels, String written, boolean isMark) {
    static Expected anything() {
        return oneOf(Set.of());
    }

    static Expected oneOf(Set<String> labels) {
        return new Expected(labels, "", false);
    }

    static Expected written(String text, Set<String> labels) {
        return new Expected(labels, text, false);
    }

    static Expected mark(String mark) {
        return new Expected(Set.of(), mark, true);
    }

    boolean isAnything() {
        return labels.isEmpty() && !isMark;
    }

    boolean allows(String label) {
        return isAnything() || labels.contains(label);
    }

    String text(String label) {
        return written.isEmpty() ? label : written;
    }
}

package io.handwriting.evaluation.internal.report;

/** Labels in little room. */
final class Labels {
    private static final int LONGEST = 8;

    private Labels() {}

    static String shortened(String label) {
        return shortened(label, LONGEST);
    }

    static String shortened(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    static int length(String label) {
        return label.codePointCount(0, label.length());
    }

    /** An answer; there is none to a blank glyph. */
    static String answer(String label) {
        return label.isEmpty() ? "nothing" : label;
    }
}

package io.handwriting.preprocess;

/** What speaks for or against a way to divide a drawing into characters. */
public enum TextSign {
    /** That there is one character more. */
    CHARACTER,
    /** The logarithm of how likely its label is. */
    LABEL,
    /** How familiar it looks to the model. */
    FAMILIAR,
    /** The logarithm of how likely any of the labels asked for is. */
    ALPHABET,
    /** By how much it is wider than a character is. */
    WIDE,
    /** By how much it is smaller than a character is. */
    SMALL,
    /** The logarithm of how likely its label is to be of its size, on the scale of what is read. */
    STATURE,
    /** The paper within it, from left to right. */
    INNER_GAP,
    /** How unlikely it is that no character ends within it, as the negative logarithm. */
    JOINT,
    /** The paper to its left. */
    GAP,
    /** How much of its width lies above or below its left neighbour. */
    OVERLAP,
    /** That ink was cut to its left. */
    CUT,
    /** How much ink was cut to its left, in widths of the pen. */
    CUT_INK,
    /** That ink was cut to its left and to its right. */
    CUT_OUT,
    /** The logarithm of how likely any of the labels asked for is, where ink was cut beside it. */
    CUT_ALPHABET,
    /** How unsure its label is, where ink was cut beside it. */
    CUT_UNSURE,
    /** By how much it is less familiar to the model than characters are, where ink was cut beside it. */
    CUT_UNFAMILIAR,
    /** By how much it is less familiar to the model than characters are. */
    UNFAMILIAR,
    /** How far its foot is from the line. */
    OFF_LINE,
    /** That it is a digit after a letter, or a letter after a digit. */
    DIGIT_BY_LETTER,
    /** That it is a capital after a small letter. */
    CAPITAL_WITHIN,
    /** That a mark was left out. */
    LEFT_OUT
}

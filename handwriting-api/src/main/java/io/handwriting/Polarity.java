package io.handwriting;

/** Which of the two, ink or paper, is the brighter one. */
public enum Polarity {
    /** Nobody said; the pipeline finds out by looking. */
    UNKNOWN,
    /** Dark ink on light paper, as on a sheet. */
    DARK_ON_LIGHT,
    /** Light ink on dark paper, as on a blackboard and in EMNIST. */
    LIGHT_ON_DARK
}

package io.handwriting.preprocess.internal.text;

/**
 * How many ways a search follows.
 *
 * @param labels of a character, the likeliest
 * @param paths up to a piece, the best
 * @param alike of paths that only differ in what cannot matter any more
 */
record Breadth(int labels, int paths, int alike) {
    /** To find out how large a line is written. */
    static final Breadth NARROW = new Breadth(2, 60, 1);

    /** To read it. */
    static final Breadth WIDE = new Breadth(6, 200, 6);
}

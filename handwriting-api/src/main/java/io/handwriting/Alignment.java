package io.handwriting;

/** What of a character lies in the middle of its glyph. */
public enum Alignment {
    /** The centre of mass of the ink lies at (13.5, 13.5), as in MNIST. */
    CENTRE_OF_MASS,
    /** The middle of the box around the ink lies at (13.5, 13.5), as in EMNIST. */
    BOUNDING_BOX
}

package io.handwriting.preprocess;

/** The steps from a drawing to a glyph, in their order. */
public enum Step {
    /** The drawing as grey pixels; very large ones are averaged down first. Not done for ink. */
    GREY,
    /** Ink bright on dark paper, noise, specks and the remains of a frame left out. Not done for ink. */
    INK,
    /** The ink alone, drawn small. */
    SCALED,
    /** The ink as wide as the pen of the model's training images. */
    PEN,
    /** The ink at its size and place among 28 × 28 pixels. */
    ALIGNED,
    /** The edges as soft as those of the model's training images: the glyph. */
    SOFTENED
}

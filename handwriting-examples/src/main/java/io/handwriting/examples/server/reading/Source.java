package io.handwriting.examples.server.reading;

import io.handwriting.Drawing;
import io.handwriting.Glyph;

/** What is read. */
public sealed interface Source {

    /**
     * A drawing as a person made it.
     *
     * @param drawing strokes or pixels
     */
    record Drawn(Drawing drawing) implements Source {}

    /**
     * A character that was brought to 28 × 28 pixels elsewhere.
     *
     * @param glyph the character, upright
     */
    record Prepared(Glyph glyph) implements Source {}
}

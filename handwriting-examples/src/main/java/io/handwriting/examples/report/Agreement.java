package io.handwriting.examples.report;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.data.PenSample;
import io.handwriting.testkit.GlyphLikeness;
import io.handwriting.testkit.SyntheticCanvas;

/**
 * One character as the glyph of its strokes and as the glyph of a canvas on which the strokes were drawn.
 *
 * @param sample the character
 * @param canvas what the canvas was like
 * @param picture the canvas
 * @param ofInk the glyph of the strokes
 * @param ofCanvas the glyph of the canvas
 */
record Agreement(PenSample sample, SyntheticCanvas canvas, Bitmap picture, Glyph ofInk, Glyph ofCanvas) {
    GlyphLikeness likeness() {
        return GlyphLikeness.of(ofInk, ofCanvas);
    }

    /** The width of the brush as a share of the character's longer side. */
    double brushShare() {
        return canvas.brush() / canvas.size();
    }
}

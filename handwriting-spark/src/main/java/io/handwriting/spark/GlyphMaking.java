package io.handwriting.spark;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;

/** Makes drawings glyphs as a model wants them; of a large image nothing but the glyph is kept. */
record GlyphMaking(GlyphPipeline pipeline) {

    static GlyphMaking of(Preprocessing preprocessing) {
        return new GlyphMaking(GlyphPipeline.of(preprocessing));
    }

    Glyph ofImage(byte[] image) {
        return pipeline.toGlyph(ImageDecoder.ofDefaults().decode(image));
    }

    Glyph ofInk(Ink ink) {
        return pipeline.toGlyph(ink);
    }
}

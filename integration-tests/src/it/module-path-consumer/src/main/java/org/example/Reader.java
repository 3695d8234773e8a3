package org.example;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizers;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.spi.RecognizerProvider;

public final class Reader {

    public Glyph seven() {
        Ink seven = Ink.of(new float[] {10, 10, 40, 10, 20, 60});
        return GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(seven);
    }

    public RecognizerProvider provider() {
        return Recognizers.discover().providers().named("example");
    }
}

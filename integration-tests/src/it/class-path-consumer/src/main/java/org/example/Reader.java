package org.example;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizers;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.spi.RecognizerProvider;

public final class Reader {
    private static final String BAR = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAAAAADFHGIkAAAAGUlEQVR42mP4jwMw0EaCgYFhVGIoSFAY5wCPjgsS"
            + "0IlldQAAAABJRU5ErkJggg==";

    public Glyph seven() {
        Ink seven = Ink.of(new float[] {10, 10, 40, 10, 20, 60});
        return GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(seven);
    }

    /** Decodes a picture of an upright bar and makes it a glyph. */
    public Glyph bar() {
        Bitmap picture = ImageDecoder.ofDefaults().decodeBase64(BAR);
        return GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(picture);
    }

    public RecognizerProvider provider() {
        return Recognizers.discover().providers().named("example");
    }
}

package io.handwriting.examples.server.wire;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.preprocess.Orientation;

/** What 784 numbers show: a character that was brought to its size already, or a small picture. */
final class PixelSource {
    private static final float VISIBLE = 0.2f;
    private static final int LEAST_LONGER_SIDE = 17;
    private static final int MOST_LONGER_SIDE = 26;

    private PixelSource() {}

    static Source of(float[] values, Orientation orientation) {
        if (values.length != Glyph.PIXELS) {
            throw new WireException("\"pixels\" is to have 784 numbers, not " + values.length + ".");
        }
        float[] shares = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] <= 255)) {
                throw new WireException("\"pixels\" has numbers from 0 to 255, not " + values[i] + ".");
            }
            shares[i] = values[i] / 255;
        }
        Glyph upright = orientation.toUpright(Glyph.of(shares));
        return isGlyph(upright)
                ? new Source.Prepared(upright)
                : new Source.Drawn(Bitmap.of(Glyph.SIZE, Glyph.SIZE, upright.toBytes()));
    }

    /** Bright ink on dark paper that fills its place needs no more than a glyph does; all else is a small picture. */
    private static boolean isGlyph(Glyph glyph) {
        int left = Glyph.SIZE;
        int right = 0;
        int top = Glyph.SIZE;
        int bottom = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                if (glyph.at(x, y) > VISIBLE) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        int longer = Math.max(right - left, bottom - top);
        return glyph.ink() < Glyph.PIXELS / 2f && longer >= LEAST_LONGER_SIDE && longer <= MOST_LONGER_SIDE;
    }
}

package io.handwriting.preprocess;

import io.handwriting.Glyph;

/** How the pixels of a 28 × 28 image are laid out in a file or a message. */
public enum Orientation {
    /** Row by row, as one reads; as in the MNIST files. */
    UPRIGHT,
    /** Column by column, so that the image seems mirrored and turned; as in the EMNIST files. */
    TRANSPOSED;

    /**
     * Turns an image of this layout upright.
     *
     * @param image the image as it came
     * @return the upright glyph
     */
    public Glyph toUpright(Glyph image) {
        return this == UPRIGHT ? image : transpose(image);
    }

    /**
     * Lays an upright glyph out in this way; the inverse of {@link #toUpright}.
     *
     * @param glyph the upright glyph
     * @return the image as files of this layout hold it
     */
    public Glyph fromUpright(Glyph glyph) {
        return toUpright(glyph);
    }

    private static Glyph transpose(Glyph image) {
        float[] values = new float[Glyph.PIXELS];
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                values[y * Glyph.SIZE + x] = image.at(y, x);
            }
        }
        return Glyph.of(values);
    }
}

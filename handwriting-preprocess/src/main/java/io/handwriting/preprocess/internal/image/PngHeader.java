package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.util.List;
import java.util.Map;

/**
 * What the IHDR chunk of a PNG says of the form of its pixels.
 *
 * @param bitDepth the bits of a sample
 * @param colourType 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
 */
record PngHeader(int bitDepth, int colourType) {
    static final int LENGTH = 13;
    static final int GREY = 0;
    static final int COLOUR = 2;
    static final int PALETTE = 3;

    private static final Map<Integer, List<Integer>> DEPTHS_BY_TYPE = Map.of(
            GREY,
            List.of(1, 2, 4, 8, 16),
            COLOUR,
            List.of(8, 16),
            PALETTE,
            List.of(1, 2, 4, 8),
            4,
            List.of(8, 16),
            6,
            List.of(8, 16));

    static PngHeader of(byte[] content, Bounds bounds) {
        ByteCursor in = new ByteCursor("PNG", content);
        bounds.requireSize(in.i32BigEndian() & 0xffffffffL, in.i32BigEndian() & 0xffffffffL);
        PngHeader header = new PngHeader(in.u8(), in.u8());
        if (!DEPTHS_BY_TYPE.getOrDefault(header.colourType, List.of()).contains(header.bitDepth)) {
            throw new DrawingException("This PNG has " + header.bitDepth + " bits for a sample of colour type "
                    + header.colourType + ", which the standard does not know.");
        }
        int compressionAndFilter = in.u16BigEndian();
        if (compressionAndFilter != 0 || in.u8() > 1) {
            throw new DrawingException(
                    "This PNG names a compression, filter or interlacing that the standard does not know.");
        }
        return header;
    }
}

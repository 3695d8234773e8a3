package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;

/**
 * What the IHDR chunk of a PNG says of its pixels.
 *
 * @param width the pixels in a row
 * @param height the rows
 * @param bitDepth the bits of a sample
 * @param colourType 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
 * @param interlaced whether the rows come in the seven passes of Adam7
 */
record PngHeader(int width, int height, int bitDepth, int colourType, boolean interlaced) {
    static final int LENGTH = 13;
    static final int GREY = 0;
    static final int COLOUR = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int COLOUR_ALPHA = 6;

    static PngHeader of(byte[] content, Bounds bounds) {
        ByteCursor in = new ByteCursor("PNG", content);
        int width = in.i32BigEndian();
        int height = in.i32BigEndian();
        bounds.requireSize(width & 0xffffffffL, height & 0xffffffffL);
        int bitDepth = in.u8();
        int colourType = in.u8();
        if (!knows(bitDepth, colourType)) {
            throw new DrawingException("This PNG has " + bitDepth + " bits for a sample of colour type " + colourType
                    + ", which the standard does not know.");
        }
        int compressionAndFilter = in.u16BigEndian();
        int interlacing = in.u8();
        if (compressionAndFilter != 0 || interlacing > 1) {
            throw new DrawingException(
                    "This PNG names a compression, filter or interlacing that the standard does not know.");
        }
        return new PngHeader(width, height, bitDepth, colourType, interlacing == 1);
    }

    private static boolean knows(int bitDepth, int colourType) {
        boolean few = bitDepth == 1 || bitDepth == 2 || bitDepth == 4;
        return switch (colourType) {
            case GREY -> few || bitDepth == 8 || bitDepth == 16;
            case PALETTE -> few || bitDepth == 8;
            case COLOUR, GREY_ALPHA, COLOUR_ALPHA -> bitDepth == 8 || bitDepth == 16;
            default -> false;
        };
    }

    private int samples() {
        return switch (colourType) {
            case COLOUR -> 3;
            case GREY_ALPHA -> 2;
            case COLOUR_ALPHA -> 4;
            default -> 1;
        };
    }

    /** Tells how many samples a transparent colour has; where every pixel says its alpha, there is none. */
    int transparentSamples() {
        return switch (colourType) {
            case GREY -> 1;
            case COLOUR -> 3;
            default -> 0;
        };
    }

    /** Tells how many bytes a row of pixels takes, without the byte that names its filter. */
    int bytesOf(int columns) {
        return (columns * samples() * bitDepth + 7) / 8;
    }

    /** Tells how many bytes all rows take, with the bytes that name their filters. */
    long unpackedBytes() {
        long bytes = 0;
        for (PngPass pass : PngPass.of(interlaced)) {
            int columns = pass.columns(width);
            bytes += columns == 0 ? 0 : (1L + bytesOf(columns)) * pass.rows(height);
        }
        return bytes;
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG that its pixels need.
 *
 * <p>All others are left out: text and colour profiles may inflate to any size, frames of an animation are not read, and
 * gamma and profiles say how to show colours, not how dark the ink was meant to be.
 */
final class PngChunks {
    // the shortest code of deflate, two bits, stands for 258 bytes
    private static final long MOST_UNPACKED_OF_A_BYTE = 1032;

    private final byte[] image;
    private final PngHeader header;
    private int firstData;
    private int dataBytes;
    private byte @Nullable [] palette;
    private byte @Nullable [] transparency;

    private PngChunks(byte[] image, PngHeader header) {
        this.image = image;
        this.header = header;
    }

    static PngChunks of(byte[] image, Bounds bounds) {
        PngCursor in = new PngCursor(image, Long.BYTES);
        in.next();
        if (in.length() != PngHeader.LENGTH || in.type() != PngCursor.IHDR) {
            throw new DrawingException("This PNG does not begin with an IHDR chunk of 13 bytes.");
        }
        int start = in.skipContent();
        byte[] header = Arrays.copyOfRange(image, start, start + PngHeader.LENGTH);
        PngChunks chunks = new PngChunks(image, PngHeader.of(header, bounds));
        while (in.type() != PngCursor.IEND) {
            chunks.addNext(in);
        }
        chunks.requireComplete();
        return chunks;
    }

    private void addNext(PngCursor in) {
        int head = in.position();
        in.next();
        int start = in.skipContent();
        switch (in.type()) {
            case PngCursor.IDAT -> {
                firstData = dataBytes == 0 ? head : firstData;
                dataBytes += in.length();
            }
            case PngCursor.PLTE -> palette = copy("palette", 3 * 256, start, in.length());
            case PngCursor.TRNS -> transparency = copy("transparency", 256, start, in.length());
            case PngCursor.IHDR -> throw new DrawingException("This PNG has more than one IHDR chunk.");
            default -> {}
        }
    }

    private byte[] copy(String what, int most, int start, int length) {
        if (length > most) {
            throw new DrawingException(
                    "The " + what + " of this PNG has " + length + " bytes; at most " + most + " are possible.");
        }
        return Arrays.copyOfRange(image, start, start + length);
    }

    private void requireComplete() {
        if (dataBytes == 0) {
            throw new DrawingException("This PNG has no pixel data (no IDAT chunk).");
        }
        if (header.colourType() == PngHeader.PALETTE && palette == null) {
            throw new DrawingException("This PNG has colours from a palette, but no palette (no PLTE chunk).");
        }
        if (dataBytes * MOST_UNPACKED_OF_A_BYTE < header.unpackedBytes()) {
            throw Damage.of("PNG", dataBytes + " bytes of pixel data are too few for its size", null);
        }
    }

    PngHeader header() {
        return header;
    }

    byte[] palette() {
        return palette == null ? new byte[0] : palette;
    }

    /** Returns the content of the tRNS chunk, empty where it is missing. */
    byte[] transparency() {
        return transparency == null ? new byte[0] : transparency;
    }

    /** Returns the upper eight bits of each sample of the one transparent colour; none where it is missing or means nothing. */
    int[] transparentColour() {
        int samples = header.transparentSamples();
        if (transparency == null || transparency.length != 2 * samples) {
            return new int[0];
        }
        int[] colour = new int[samples];
        for (int i = 0; i < samples; i++) {
            int sample = ((transparency[2 * i] & 0xff) << 8) | (transparency[2 * i + 1] & 0xff);
            colour[i] = header.bitDepth() == 16 ? sample >> 8 : sample & ((1 << header.bitDepth()) - 1);
        }
        return colour;
    }

    /** Opens the pixel data. */
    PngData data() {
        return new PngData(new PngCursor(image, firstData), image);
    }
}

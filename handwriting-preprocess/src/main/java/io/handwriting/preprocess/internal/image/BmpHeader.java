package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/**
 * What the headers of a BMP say, so far as its pixels need it.
 *
 * @param dataStart where the pixels begin in the file
 * @param length the bytes of the second header
 * @param width the pixels in a row
 * @param signedHeight the rows, negative when the topmost is the first
 * @param bits the bits of a pixel
 * @param compression 0 none, 1 and 2 runs of eight and four bits, 3 colours by masks
 * @param colours the colours of the palette, 0 for as many as the bits can tell apart
 */
record BmpHeader(int dataStart, int length, int width, int signedHeight, int bits, int compression, int colours) {
    private static final int FILE_HEADER = 14;
    private static final int SHORTEST = 40;
    private static final List<Integer> LENGTHS = List.of(SHORTEST, 52, 56, 108, 124);
    private static final int RUNS_OF_8 = 1;
    private static final int RUNS_OF_4 = 2;
    private static final int MASKS = 3;
    private static final Map<Integer, List<Integer>> BITS_BY_COMPRESSION = Map.of(
            0, List.of(1, 4, 8, 16, 24, 32), RUNS_OF_8, List.of(8), RUNS_OF_4, List.of(4), MASKS, List.of(16, 32));
    private static final int FILE_SIZE_AT = 2;
    private static final int HEIGHT_AT = 22;
    private static final int COLOURS_AT = 46;

    static BmpHeader of(byte[] image, Bounds bounds) {
        ByteCursor in = new ByteCursor("BMP", image);
        in.skip(10);
        int dataStart = in.i32LittleEndian();
        int length = in.i32LittleEndian();
        if (!LENGTHS.contains(length)) {
            throw new DrawingException("This BMP has a header of " + (length & 0xffffffffL) + " bytes; headers of "
                    + LENGTHS + " bytes are read.");
        }
        int width = in.i32LittleEndian();
        int height = in.i32LittleEndian();
        bounds.requireSize(width, Math.abs((long) height));
        in.skip(2);
        int bits = in.u16LittleEndian();
        int compression = in.i32LittleEndian();
        in.skip(12);
        int colours = in.i32LittleEndian();
        BmpHeader header = new BmpHeader(dataStart, length, width, height, bits, compression, colours);
        header.requireKnownForm();
        header.requireData(image);
        return header;
    }

    private void requireKnownForm() {
        if (!BITS_BY_COMPRESSION.getOrDefault(compression, List.of()).contains(bits) || (runs() && topDown())) {
            throw new DrawingException("This BMP has " + bits + " bits a pixel with compression "
                    + (compression & 0xffffffffL) + (topDown() ? " from the top down" : "")
                    + ", which is not read; 24 bits without compression always are.");
        }
        if (bits <= 8 && (colours < 0 || colours > 256)) {
            throw new DrawingException(
                    "The palette of this BMP has " + (colours & 0xffffffffL) + " colours; at most 256 are possible.");
        }
    }

    private void requireData(byte[] image) {
        ByteCursor in = new ByteCursor("BMP", image);
        in.skip(FILE_HEADER + length);
        if (masked()) {
            requireMasks(image);
        }
        in.skip(maskBytes());
        in.skip(4 * paletteColours());
        if (dataStart < in.position()) {
            throw new DrawingException("The pixels of this BMP begin at byte " + (dataStart & 0xffffffffL)
                    + ", within its headers, which end at " + in.position() + ".");
        }
        in.skip(dataStart - in.position());
        if (!runs()) {
            in.skip((bits * width + 31) / 32 * 4 * height());
        }
    }

    /** Tells how many colours the palette has; where the header does not say it, the pixels may begin before it is full. */
    private int paletteColours() {
        if (bits > 8 || colours > 0) {
            return bits > 8 ? 0 : colours;
        }
        int room = (dataStart - FILE_HEADER - length) / 4;
        return Math.max(1, Math.min(room, 1 << bits));
    }

    private void requireMasks(byte[] image) {
        ByteCursor in = new ByteCursor("BMP", image);
        in.skip(FILE_HEADER + SHORTEST);
        for (int colour = 0; colour < 3; colour++) {
            int mask = in.i32LittleEndian();
            int ones = mask >>> Integer.numberOfTrailingZeros(mask);
            if (mask <= 0 || (ones & (ones + 1)) != 0) {
                throw new DrawingException("The colours of this BMP lie under the mask " + Integer.toHexString(mask)
                        + ", which is not read; 24 bits without masks always are.");
            }
        }
    }

    private int maskBytes() {
        return masked() && length == SHORTEST ? 12 : 0;
    }

    boolean masked() {
        return compression == MASKS;
    }

    boolean runs() {
        return compression == RUNS_OF_8 || compression == RUNS_OF_4;
    }

    boolean topDown() {
        return signedHeight < 0;
    }

    int height() {
        return Math.abs(signedHeight);
    }

    /** Copies an image with its true sizes in the header, and a height that says rows from the bottom up. */
    byte[] bottomUp(byte[] image) {
        byte[] copy = image.clone();
        ByteBuffer.wrap(copy)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(FILE_SIZE_AT, copy.length)
                .putInt(HEIGHT_AT, height())
                .putInt(COLOURS_AT, paletteColours());
        return copy;
    }
}

package io.handwriting.preprocess;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A BMP put together field by field, right or wrong. */
final class BmpBytes {
    private final int width;
    private final int height;
    private final int bits;
    private int compression;
    private int colours;
    private int headerLength = 40;
    private int[] palette = {};
    private int[] masks = {};
    private int gap;

    private BmpBytes(int width, int height, int bits) {
        this.width = width;
        this.height = height;
        this.bits = bits;
    }

    static BmpBytes of(int width, int height, int bits) {
        return new BmpBytes(width, height, bits);
    }

    BmpBytes compression(int number) {
        compression = number;
        return this;
    }

    BmpBytes headerLength(int bytes) {
        headerLength = bytes;
        return this;
    }

    /** Says how many colours there are, whatever {@link #palette} has. */
    BmpBytes colours(int count) {
        colours = count;
        return this;
    }

    BmpBytes palette(int... rgb) {
        palette = rgb;
        colours = rgb.length;
        return this;
    }

    BmpBytes masks(int... redGreenBlue) {
        masks = redGreenBlue;
        return compression(3);
    }

    /** Moves the pixels so many bytes away from the headers. */
    BmpBytes gap(int bytes) {
        gap = bytes;
        return this;
    }

    byte[] pixels(int... data) {
        int maskBytes = masks.length * 4;
        int headers = 14 + Math.max(headerLength, 40) + (headerLength == 40 ? maskBytes : 0);
        int start = headers + palette.length * 4 + gap;
        int length = start + data.length;
        ByteBuffer out =
                ByteBuffer.allocate(Math.max(length, headers + maskBytes)).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'B').put((byte) 'M').putInt(length).putInt(0).putInt(start);
        out.putInt(headerLength)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) bits);
        out.putInt(compression).putInt(0).putInt(0).putInt(0).putInt(colours).putInt(0);
        for (int mask : masks) {
            out.putInt(mask);
        }
        out.position(headers);
        for (int rgb : palette) {
            out.putInt(rgb);
        }
        out.position(Math.max(0, start));
        out.put(PngBytes.bytes(data));
        return out.array();
    }
}

package io.handwriting.preprocess;

import java.io.ByteArrayOutputStream;

/** A GIF put together block by block, right or wrong; its global palette is black, white, red and blue. */
final class GifBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private GifBytes(int width, int height) {
        write('G', 'I', 'F', '8', '9', 'a');
        writeShorts(width, height);
        write(0x81, 0, 0);
        write(0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0, 255);
    }

    static GifBytes screen(int width, int height) {
        return new GifBytes(width, height);
    }

    /** Says which colour of the following frame is transparent. */
    GifBytes transparent(int index) {
        return write(0x21, 0xf9, 4, 1, 0, 0, index, 0);
    }

    /** Adds a frame of the given colours, none of them compressed: every other code clears the table. */
    GifBytes frame(int width, int height, int... colours) {
        int[] codes = new int[colours.length * 2 + 1];
        for (int i = 0; i < colours.length; i++) {
            codes[2 * i] = 4;
            codes[2 * i + 1] = colours[i];
        }
        codes[codes.length - 1] = 5;
        return frameHead(width, height).write(2).data(packed(codes));
    }

    GifBytes frameHead(int width, int height) {
        write(0x2c);
        writeShorts(0, 0, width, height);
        return write(0);
    }

    GifBytes data(byte... bytes) {
        for (int start = 0; start < bytes.length; start += 255) {
            int length = Math.min(255, bytes.length - start);
            out.write(length);
            out.write(bytes, start, length);
        }
        return write(0);
    }

    GifBytes write(int... bytes) {
        for (int value : bytes) {
            out.write(value);
        }
        return this;
    }

    byte[] end() {
        return write(0x3b).soFar();
    }

    byte[] soFar() {
        return out.toByteArray();
    }

    private void writeShorts(int... values) {
        for (int value : values) {
            write(value & 0xff, value >> 8);
        }
    }

    private static byte[] packed(int... codes) {
        byte[] bytes = new byte[(codes.length * 3 + 7) / 8];
        for (int bit = 0; bit < codes.length * 3; bit++) {
            if (((codes[bit / 3] >> (bit % 3)) & 1) != 0) {
                bytes[bit / 8] |= (byte) (1 << (bit % 8));
            }
        }
        return bytes;
    }
}

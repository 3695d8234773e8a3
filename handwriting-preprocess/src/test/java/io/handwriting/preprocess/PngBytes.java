package io.handwriting.preprocess;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG put together chunk by chunk, right or wrong. */
final class PngBytes {
    static final int GREY = 0;
    static final int COLOUR = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int COLOUR_ALPHA = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngBytes() {
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
    }

    static PngBytes empty() {
        return new PngBytes();
    }

    static PngBytes of(int width, int height, int bitDepth, int colourType) {
        return of(width, height, bitDepth, colourType, 0);
    }

    static PngBytes of(int width, int height, int bitDepth, int colourType, int interlace) {
        return new PngBytes().chunk("IHDR", header(width, height, bitDepth, colourType, interlace));
    }

    static byte[] header(int width, int height, int bitDepth, int colourType, int interlace) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bitDepth)
                .put((byte) colourType)
                .putShort((short) 0)
                .put((byte) interlace)
                .array();
    }

    PngBytes chunk(String type, byte... content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(8).putInt(content.length).put(name).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        return this;
    }

    /** Adds the pixels: each row is a filter byte and its samples. */
    PngBytes pixels(int... bytes) {
        return chunk("IDAT", deflated(bytes(bytes)));
    }

    byte[] end() {
        return chunk("IEND").soFar();
    }

    byte[] soFar() {
        return out.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}

package io.handwriting.evaluation.internal.markup;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of 256 greys as a PNG; written here because a library must not pull in a toolkit for windows. */
public final class GreyPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final int OVERHEAD = 12;

    private GreyPng() {}

    /**
     * Encodes a picture.
     *
     * @param width the pixels in a row
     * @param greys row by row from the top left, 0 is black and 255, read as unsigned, is white
     * @return the bytes of the file
     */
    public static byte[] encode(int width, byte[] greys) {
        int height = greys.length / width;
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(new byte[4])
                .array();
        byte[] pixels = deflate(withFilterTypes(width, greys));
        return ByteBuffer.allocate(SIGNATURE.length + 3 * OVERHEAD + header.length + pixels.length)
                .put(SIGNATURE)
                .put(chunk("IHDR", header))
                .put(chunk("IDAT", pixels))
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    /**
     * Encodes a picture for the source of an image element.
     *
     * @param width the pixels in a row
     * @param greys as for {@link #encode}
     * @return a data URI
     */
    public static String dataUri(int width, byte[] greys) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encode(width, greys));
    }

    /** Puts a zero, for no filter, before each row. */
    private static byte[] withFilterTypes(int width, byte[] greys) {
        int height = greys.length / width;
        byte[] rows = new byte[height * (width + 1)];
        for (int y = 0; y < height; y++) {
            System.arraycopy(greys, y * width, rows, y * (width + 1) + 1, width);
        }
        return rows;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1024];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        return ByteBuffer.allocate(OVERHEAD + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }
}

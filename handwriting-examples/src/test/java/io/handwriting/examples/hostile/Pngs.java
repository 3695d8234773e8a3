package io.handwriting.examples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG files, right and wrong ones. */
final class Pngs {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BLOCK = 1 << 16;

    private Pngs() {}

    /** A grey image with a black line on white paper. */
    static byte[] right(int side) {
        ByteBuffer rows = ByteBuffer.allocate(side * (side + 1));
        for (int y = 0; y < side; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < side; x++) {
                rows.put((byte) (Math.abs(x - y) < 3 ? 0 : 255));
            }
        }
        return png(side, side, 8, 0, deflated(rows.array(), 1));
    }

    static byte[] claiming(int width, int height, int depth, int colours) {
        return png(width, height, depth, colours, deflated(new byte[100], 1));
    }

    /** A file of a few kilobytes that unpacks to as many blocks of 64 KB of nothing. */
    static byte[] bomb(int width, int height, int depth, int blocks) {
        return png(width, height, depth, 0, deflated(new byte[BLOCK], blocks));
    }

    static byte[] png(int width, int height, int depth, int colours, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colours);
        return Requests.joined(
                SIGNATURE, chunk("IHDR", header.array()), chunk("IDAT", data), chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }

    static byte[] deflated(byte[] block, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < times; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

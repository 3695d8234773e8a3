package io.handwriting.examples.hostile;

import java.nio.ByteBuffer;

/** WebSocket frames, right and wrong ones. */
final class Frames {
    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;

    private Frames() {}

    static byte[] text(String text) {
        return whole(TEXT, Requests.bytes(text));
    }

    static byte[] whole(int opcode, byte[] payload) {
        return frame(FINAL | opcode, payload, payload.length, true);
    }

    static byte[] part(int opcode, byte[] payload) {
        return frame(opcode, payload, payload.length, true);
    }

    static byte[] unmasked(byte[] payload) {
        return frame(FINAL | TEXT, payload, payload.length, false);
    }

    /** A frame whose first byte and length are what they are said to be. */
    static byte[] frame(int first, byte[] payload, long length, boolean masked) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14).put((byte) first);
        int mask = masked ? MASKED : 0;
        if (length >= 0 && length < 126) {
            frame.put((byte) (mask | (int) length));
        } else if (length >= 0 && length < 65_536) {
            frame.put((byte) (mask | 126)).putShort((short) length);
        } else {
            frame.put((byte) (mask | 127)).putLong(length);
        }
        byte[] key = {7, 11, 13, 17};
        if (masked) {
            frame.put(key);
        }
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (masked ? payload[i] ^ key[i % 4] : payload[i]));
        }
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }
}

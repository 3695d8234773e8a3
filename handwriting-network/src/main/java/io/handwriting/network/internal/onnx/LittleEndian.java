package io.handwriting.network.internal.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as model files have them. */
final class LittleEndian {
    private LittleEndian() {}

    static ByteBuffer of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static ByteBuffer of(byte[] bytes, int start, int length) {
        return ByteBuffer.wrap(bytes, start, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] bytes(float[] values) {
        byte[] bytes = new byte[values.length * Float.BYTES];
        of(bytes).asFloatBuffer().put(values);
        return bytes;
    }
}

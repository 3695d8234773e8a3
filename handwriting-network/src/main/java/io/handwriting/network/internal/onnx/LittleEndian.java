package io.handwriting.network.internal.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as model files have them. */
final class LittleEndian {
    private LittleEndian() {}

    static ByteBuffer bytes(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes;
    }
}

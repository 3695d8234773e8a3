package io.handwriting.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Numbers outside the heap, where runtimes read and write them in place. */
final class DirectFloats {
    private DirectFloats() {}

    static FloatBuffer of(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}

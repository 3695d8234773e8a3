package io.handwriting.djl.internal.runtime;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.handwriting.Glyph;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** Where one call at a time lays its glyphs for the engine to read. */
final class Lane {
    /** How many glyphs are computed at once. */
    static final int GLYPHS = 128;

    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(GLYPHS * Glyph.PIXELS * Float.BYTES).order(ByteOrder.nativeOrder());
    private final float[] values = new float[Glyph.PIXELS];

    NDArray array(List<Glyph> glyphs, NDManager room) {
        FloatBuffer floats = buffer.asFloatBuffer();
        for (Glyph glyph : glyphs) {
            glyph.copyTo(values, 0);
            floats.put(values);
        }
        ByteBuffer used =
                buffer.slice(0, glyphs.size() * Glyph.PIXELS * Float.BYTES).order(ByteOrder.nativeOrder());
        return room.create(used, new Shape(glyphs.size(), 1, Glyph.SIZE, Glyph.SIZE), DataType.FLOAT32);
    }
}

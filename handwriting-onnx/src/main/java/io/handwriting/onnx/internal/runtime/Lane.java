package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.handwriting.Glyph;
import io.handwriting.network.ModelBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one call at a time lays its glyphs and finds its scores; made once, used again and again. */
final class Lane implements AutoCloseable {
    /** How many glyphs are computed at once: more are no faster each, and take more memory. */
    static final int GLYPHS = 32;

    private final Graph graph;
    private final int classes;
    private final FloatBuffer glyphs;
    private final FloatBuffer scores;
    private final @Nullable Batch[] batches = new Batch[GLYPHS + 1];

    Lane(Graph graph, int classes) {
        this.graph = graph;
        this.classes = classes;
        glyphs = floats(GLYPHS * Glyph.PIXELS);
        scores = floats(GLYPHS * classes);
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** Scores some of the glyphs, {@link #GLYPHS} at the most, into their places among the scores. */
    void score(List<Glyph> all, int from, int to, float[] target) throws OrtException {
        glyphs.clear();
        for (int i = from; i < to; i++) {
            all.get(i).copyTo(glyphs);
        }
        batch(to - from).run(graph);
        scores.get(0, target, from * classes, (to - from) * classes);
    }

    /** Computes some outputs of one glyph; to be closed. */
    OrtSession.Result outputs(Glyph glyph, Set<String> names) throws OrtException {
        glyph.copyTo(glyphs.clear());
        return graph.run(batch(1).inputs(), names);
    }

    private Batch batch(int size) throws OrtException {
        Batch batch = batches[size];
        if (batch == null) {
            batch = new Batch(
                    Map.of(ModelBytes.INPUT, glyphTensor(size)), Map.of(ModelBytes.SCORES, scoreTensor(size)));
            batches[size] = batch;
        }
        return batch;
    }

    private OnnxTensor glyphTensor(int size) throws OrtException {
        long[] shape = {size, 1, Glyph.SIZE, Glyph.SIZE};
        return OnnxTensor.createTensor(graph.environment(), glyphs.slice(0, size * Glyph.PIXELS), shape);
    }

    private OnnxTensor scoreTensor(int size) throws OrtException {
        long[] shape = {size, classes};
        return OnnxTensor.createTensor(graph.environment(), scores.slice(0, size * classes), shape);
    }

    @Override
    public void close() {
        for (Batch batch : batches) {
            if (batch != null) {
                batch.close();
            }
        }
    }

    /** The tensors for one number of glyphs, which lie in the buffers of the lane. */
    private record Batch(Map<String, OnnxTensor> inputs, Map<String, OnnxTensor> outputs) {
        void run(Graph graph) throws OrtException {
            graph.run(inputs, outputs);
        }

        void close() {
            inputs.values().forEach(OnnxTensor::close);
            outputs.values().forEach(OnnxTensor::close);
        }
    }
}

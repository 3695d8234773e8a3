package io.handwriting.network.internal.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import io.handwriting.Glyph;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model file in ONNX Runtime, with all its optimisations and one thread. */
final class OrtNet implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    OrtNet(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    /** Computes all outputs of some glyphs in one call. */
    Map<String, float[]> outputs(List<Glyph> glyphs) throws OrtException {
        FloatBuffer input = FloatBuffer.allocate(glyphs.size() * Glyph.PIXELS);
        glyphs.forEach(glyph -> input.put(glyph.toArray()));
        long[] shape = {glyphs.size(), 1, Glyph.SIZE, Glyph.SIZE};
        Map<String, float[]> outputs = new LinkedHashMap<>();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input.flip(), shape);
                OrtSession.Result result = session.run(Map.of("glyphs", tensor))) {
            for (Map.Entry<String, OnnxValue> output : result) {
                outputs.put(
                        output.getKey(),
                        ((OnnxTensor) output.getValue()).getFloatBuffer().array());
            }
        }
        return outputs;
    }

    Map<String, String> properties() throws OrtException {
        return session.getMetadata().getCustomMetadata();
    }

    /** The sizes of every output, -1 for the batch. */
    Map<String, long[]> shapes() throws OrtException {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        for (NodeInfo output : session.getOutputInfo().values()) {
            shapes.put(output.getName(), ((TensorInfo) output.getInfo()).getShape());
        }
        return shapes;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.network.ModelBytes;
import java.util.Set;

/** What writer and reader of model files agree on. */
final class OnnxFormat {
    static final int IR_VERSION = 8;
    static final int OPSET = 17;
    static final String PRODUCER = "handwriting";

    /** The input: glyphs × 1 × 28 × 28. */
    static final String GLYPHS = ModelBytes.INPUT;

    /** The last output: glyphs × classes. */
    static final String LOGITS = ModelBytes.SCORES;

    /** The size that is only known when the model runs. */
    static final String BATCH = "N";

    static final String VERSION_PROPERTY = "handwriting.format";
    static final String VERSION = "2";
    static final String NETWORK_PROPERTY = "handwriting.network";
    static final String COMPANION_PROPERTY = "handwriting.companion";
    static final String CHECKSUM_PROPERTY = "handwriting.weights.crc32";

    /** Nearly five times the largest net that comes with the library. */
    static final int LARGEST_FILE = 64 << 20;

    /** Leaves room for the graph and its properties. */
    static final int LARGEST_WEIGHTS = 60 << 20;

    /** What the nodes of a graph can compute. */
    static final Set<String> OPERATORS = Set.of(
            "Add",
            "BatchNormalization",
            "Constant",
            "Conv",
            "Div",
            "Flatten",
            "Gemm",
            "GlobalAveragePool",
            "Identity",
            "MaxPool",
            "Mul",
            "Relu",
            "Reshape",
            "Sigmoid",
            "Sub",
            "Unsqueeze");

    private OnnxFormat() {}
}

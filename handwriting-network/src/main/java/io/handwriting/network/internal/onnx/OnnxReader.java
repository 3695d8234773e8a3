package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.WireFormat;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.spi.ModelSource;
import java.util.Locale;
import java.util.Map;

/** Reads model files that {@link OnnxWriter} wrote, and refuses all others; nothing but the file is ever read. */
public final class OnnxReader {
    private static final String ENDING = ".onnx";

    /** How ONNX files begin: with the version, which is below 128 and so takes one byte. */
    private static final int FIRST_BYTE = ModelProto.IR_VERSION_FIELD_NUMBER << 3 | WireFormat.WIRETYPE_VARINT;

    private OnnxReader() {}

    /**
     * Tells by name and first bytes whether a file may be an ONNX file.
     *
     * @param head its first bytes, two or more
     * @param name its name
     * @return true if {@link #read} is worth trying
     */
    public static boolean looksLike(byte[] head, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && beginsAsOnnx(head);
    }

    private static boolean beginsAsOnnx(byte[] head) {
        return head.length >= 2 && head[0] == FIRST_BYTE && head[1] > 0;
    }

    /**
     * Reads a model file of up to 64 MiB; its weights take about as much memory as the file has bytes.
     *
     * @param source the file
     * @return what it holds; whether the weights fit an architecture is told by {@link StoredModel#values}
     * @throws ModelException if the file is missing, damaged or was not written by this library
     */
    public static StoredModel read(ModelSource source) {
        byte[] bytes = source.bytes(OnnxFormat.LARGEST_FILE);
        try {
            return read(bytes);
        } catch (ModelException e) {
            throw new ModelException("The model file " + source.name() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static StoredModel read(byte[] bytes) {
        if (!beginsAsOnnx(bytes)) {
            throw new ModelException("It does not begin as an ONNX file does.");
        }
        ModelProperties properties = HeaderReader.read(ProtoFields.of(bytes));
        ModelCard card = ModelCard.fromProperties(properties.asMap());
        properties.require(
                OnnxFormat.VERSION_PROPERTY,
                OnnxFormat.VERSION,
                "The model file has another format than version " + OnnxFormat.VERSION + ", which this library reads.");
        Map<String, StoredWeight> weights = GraphReader.read(ProtoFields.of(bytes));
        properties.require(
                OnnxFormat.CHECKSUM_PROPERTY,
                WeightsChecksum.of(weights.values()),
                "The weights do not give the checksum that the model file states, so it is damaged or was changed.");
        return new StoredModel(card, weights);
    }
}

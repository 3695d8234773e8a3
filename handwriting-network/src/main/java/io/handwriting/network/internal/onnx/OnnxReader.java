package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.WireFormat;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import io.handwriting.network.internal.text.NetworkParser;
import io.handwriting.spi.ModelSource;
import java.util.Locale;
import java.util.function.Consumer;

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
     * Reads a model file of up to 64 MiB without comparing its graph with its net.
     *
     * @param source the file
     * @return what it holds
     * @throws ModelException if the file is missing, damaged or was not written by this library
     */
    public static StoredModel readWithoutComparing(ModelSource source) {
        return read(source, model -> {});
    }

    /**
     * Reads a model file of up to 64 MiB.
     *
     * @param source the file
     * @return what it holds
     * @throws ModelException if the file is missing, damaged or was not written by this library
     */
    public static StoredModel read(ModelSource source) {
        return read(source, StoredModel::requireGraphOfTheNet);
    }

    private static StoredModel read(ModelSource source, Consumer<StoredModel> check) {
        byte[] bytes = source.bytes(OnnxFormat.LARGEST_FILE);
        try {
            StoredModel model = read(bytes);
            check.accept(model);
            return model;
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
        Network network = NetworkParser.read(properties.require(OnnxFormat.NETWORK_PROPERTY));
        StoredModel model = new StoredModel(bytes, card, network, GraphReader.read(ProtoFields.of(bytes)));
        properties.require(
                OnnxFormat.CHECKSUM_PROPERTY,
                model.checksum(),
                "The weights do not give the checksum that the model file states, so it is damaged or was changed.");
        return model;
    }
}

package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.UnsafeByteOperations;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes model files: an ONNX graph with the model card in its properties.
 *
 * <p>The same model gives the same bytes. The graph takes {@code glyphs} (glyphs × 1 × 28 × 28), gives every tap of the
 * net under the tap's name, and {@code logits} (glyphs × classes) as the last.
 */
public final class OnnxWriter {
    private OnnxWriter() {}

    /**
     * Writes a model.
     *
     * @param card what the model says of itself; its architecture and alphabet are those of the net
     * @param network the net, usually with normalisations {@linkplain Network#folded() folded}
     * @param values the weights of this net
     * @param out where to; not closed
     * @throws ModelException if card, net and weights do not fit each other, or if they are too large for a model file
     * @throws IOException if writing fails
     */
    public static void write(ModelCard card, Network network, WeightValues values, OutputStream out)
            throws IOException {
        requireOneScoreALabel(card, network);
        List<StoredWeight> weights = weights(network, WeightValues.of(network, values.asMap()));
        requireSize(weights);
        GraphProto.Builder graph = OnnxGraph.of(network).setName(card.architecture());
        weights.forEach(weight -> graph.addInitializer(tensor(weight)));
        model(properties(card, weights)).setGraph(graph).build().writeTo(out);
    }

    private static void requireOneScoreALabel(ModelCard card, Network network) {
        int labels = card.alphabet().size();
        if (labels != network.classes()) {
            throw new ModelException(
                    "The net scores " + network.classes() + " classes, but the card's alphabet has " + labels + ".");
        }
    }

    private static List<StoredWeight> weights(Network network, WeightValues values) {
        return network.weights().stream()
                .map(weight -> new StoredWeight(weight.name(), weight.shape(), values.get(weight.name())))
                .toList();
    }

    private static void requireSize(List<StoredWeight> weights) {
        long bytes = weights.stream()
                .mapToLong(weight -> (long) Float.BYTES * weight.values().length)
                .sum();
        if (bytes > OnnxFormat.LARGEST_WEIGHTS) {
            throw new ModelException("The weights of a model file take " + OnnxFormat.LARGEST_WEIGHTS
                    + " bytes at the most, but these take " + bytes + ".");
        }
    }

    private static TensorProto tensor(StoredWeight weight) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(weight.name())
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(UnsafeByteOperations.unsafeWrap(LittleEndian.bytes(weight.values())));
        weight.shape().forEach(tensor::addDims);
        return tensor.build();
    }

    private static Map<String, String> properties(ModelCard card, List<StoredWeight> weights) {
        ModelProperties properties = new ModelProperties();
        card.toProperties().forEach(properties::add);
        properties.add(OnnxFormat.VERSION_PROPERTY, OnnxFormat.VERSION);
        properties.add(OnnxFormat.CHECKSUM_PROPERTY, WeightsChecksum.of(weights));
        return properties.asMap();
    }

    private static ModelProto.Builder model(Map<String, String> properties) {
        ModelProto.Builder model =
                ModelProto.newBuilder().setIrVersion(OnnxFormat.IR_VERSION).setProducerName(OnnxFormat.PRODUCER);
        model.addOpsetImportBuilder().setDomain("").setVersion(OnnxFormat.OPSET);
        properties.forEach(
                (key, value) -> model.addMetadataPropsBuilder().setKey(key).setValue(value));
        return model;
    }
}

package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.UnsafeByteOperations;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.internal.text.NetworkWriter;
import io.handwriting.network.layer.Weight;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes model files: an ONNX graph with the model card and the net in its properties.
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
        requireSize(network);
        WeightValues checked = WeightValues.of(network, values.asMap());
        WeightsChecksum checksum = new WeightsChecksum();
        GraphProto.Builder graph = GraphWriter.write(OnnxGraph.of(network)).setName(card.architecture());
        network.weights().forEach(weight -> graph.addInitializer(tensor(weight, checked.get(weight.name()), checksum)));
        model(properties(card, network, checksum)).setGraph(graph).build().writeTo(out);
    }

    private static void requireOneScoreALabel(ModelCard card, Network network) {
        int labels = card.alphabet().size();
        if (labels != network.classes()) {
            throw new ModelException(
                    "The net scores " + network.classes() + " classes, but the card's alphabet has " + labels + ".");
        }
    }

    private static void requireSize(Network network) {
        long bytes = network.weights().stream()
                .mapToLong(weight -> (long) Float.BYTES * weight.size())
                .sum();
        if (bytes > OnnxFormat.LARGEST_WEIGHTS) {
            throw new ModelException("The weights of a model file take " + OnnxFormat.LARGEST_WEIGHTS
                    + " bytes at the most, but these take " + bytes + ".");
        }
    }

    private static TensorProto tensor(Weight weight, float[] values, WeightsChecksum checksum) {
        byte[] bytes = LittleEndian.bytes(values);
        checksum.begin(weight.name(), weight.shape());
        checksum.add(bytes, 0, bytes.length);
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(weight.name())
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(UnsafeByteOperations.unsafeWrap(bytes));
        weight.shape().forEach(tensor::addDims);
        return tensor.build();
    }

    private static Map<String, String> properties(ModelCard card, Network network, WeightsChecksum checksum) {
        ModelProperties properties = new ModelProperties();
        card.toProperties().forEach(properties::add);
        properties.add(OnnxFormat.VERSION_PROPERTY, OnnxFormat.VERSION);
        properties.add(OnnxFormat.NETWORK_PROPERTY, NetworkWriter.write(network));
        properties.add(OnnxFormat.CHECKSUM_PROPERTY, checksum.hex());
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

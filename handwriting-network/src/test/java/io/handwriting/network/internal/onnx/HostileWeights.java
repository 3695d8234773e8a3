package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.bytes;
import static io.handwriting.network.internal.onnx.Wire.floats;
import static io.handwriting.network.internal.onnx.Wire.initializer;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Model files whose weights have another form, shape, number or name than they may, each with what the refusal has to say. */
final class HostileWeights {
    private final List<Arguments> files = new ArrayList<>();

    private HostileWeights() {}

    static List<Arguments> all() {
        HostileWeights weights = new HostileWeights();
        weights.addForms();
        weights.addShapes();
        weights.addNumbers();
        weights.addNames();
        return weights.files;
    }

    private void add(String reason, byte[] file) {
        files.add(HostileModels.file(reason, file));
    }

    private void addForms() {
        add(
                "in another file",
                ChangedModel.weight(weight -> weight.setDataLocation(TensorProto.DataLocation.EXTERNAL)));
        add(
                "in another file",
                ChangedModel.weight(weight -> weight.clearRawData()
                        .addExternalDataBuilder()
                        .setKey("location")
                        .setValue("/etc/passwd")));
        for (TensorProto.DataType type : List.of(
                TensorProto.DataType.FLOAT16,
                TensorProto.DataType.INT8,
                TensorProto.DataType.BFLOAT16,
                TensorProto.DataType.UNDEFINED)) {
            add(
                    "numbers of type " + type.getNumber() + ",",
                    ChangedModel.weight(weight -> weight.setDataType(type.getNumber())));
        }
        add("several forms", ChangedModel.weight(weight -> weight.addInt32Data(1)));
        add("several forms", ChangedModel.weight(weight -> weight.addStringData(ByteString.EMPTY)));
        add("several forms", ChangedModel.weight(weight -> weight.addFloatData(1)));
        add(
                "several forms",
                ChangedModel.weight(weight -> weight.setSegment(TensorProto.Segment.getDefaultInstance())));
        add(
                "several forms",
                ChangedModel.followedBy(initializer(bytes(0x10, 1, 0x42, 1, 'w', 0x22, 1, 0)))); // a quarter of a float
        add(
                "several forms",
                ChangedModel.followedBy(
                        initializer(bytes(0x10, 1, 0x42, 1, 'w', 0x4a, 0, 0x4a, 0)))); // raw numbers twice
    }

    private void addShapes() {
        for (long size : new long[] {0, -1, 1L << 29, 1L << 40, Long.MIN_VALUE}) {
            add("\"logits.bias\" has a shape with", ChangedModel.weight(weight -> weight.setDims(0, size)));
        }
        add("needs 41943040", ChangedModel.weight(weight -> weight.setDims(0, 10 << 20)));
        add(
                "\"logits.bias\" has a shape with",
                ChangedModel.weight(weight -> weight.setDims(0, 1 << 25)
                        .addDims(1 << 25)
                        .addDims(1 << 25)
                        .addDims(1 << 25)));
        add("needs [3]", ChangedModel.weight(weight -> weight.addDims(1)));
        add("12 bytes of numbers, where its shape [2] needs 8", ChangedModel.weight(weight -> weight.setDims(0, 2)));
        add("shape [] needs 4", ChangedModel.weight(TensorProto.Builder::clearDims));
        add(
                "8 bytes of numbers, where its shape [3] needs 12",
                ChangedModel.weight(
                        weight -> weight.clearRawData().addFloatData(1).addFloatData(2)));
        add("0 bytes of numbers", ChangedModel.weight(TensorProto.Builder::clearRawData));
        add("\"logits.bias\" has a shape with", ChangedModel.weight(weight -> {
            for (int i = 0; i < 100_000; i++) {
                weight.addDims(1);
            }
        }));
        add("integers in the model file is cut off", ChangedModel.followedBy(initializer(bytes(0x0a, 1, 0x80))));
        add("Field 1", ChangedModel.followedBy(initializer(bytes(0x0d, 0, 0, 0, 0))));
    }

    private void addNumbers() {
        add("holds NaN", ChangedModel.weight(weight -> weight.setRawData(floats(1, Float.NaN, 3))));
        add("holds Infinity", ChangedModel.weight(weight -> weight.setRawData(floats(1, 2, Float.POSITIVE_INFINITY))));
        add(
                "holds -Infinity",
                ChangedModel.weight(weight -> weight.clearRawData()
                        .addFloatData(Float.NEGATIVE_INFINITY)
                        .addFloatData(0)
                        .addFloatData(0)));
    }

    private void addNames() {
        add("\"logits.bias\" is missing", ChangedModel.weight(weight -> weight.setName("logits.other")));
        add("\"conv.weight\" is missing", ChangedModel.model(ModelProto.Builder::clearGraph));
        add(
                "has 9 weights, where its net has 8",
                ChangedModel.followedBy(initializer(bytes(0x0a, 1, 1, 0x10, 1, 0x42, 1, 'w', 0x4a, 4, 0, 0, 0, 0))));
        add(
                "\"logits.weight\" twice",
                ChangedModel.graph(
                        graph -> graph.getInitializerBuilderList().forEach(tensor -> tensor.setName("logits.weight"))));
        add("empty or has control characters", ChangedModel.weight(weight -> weight.setName("a\nb")));
        add("empty or has control characters", ChangedModel.weight(TensorProto.Builder::clearName));
        add("longer than 256 bytes", ChangedModel.weight(weight -> weight.setName("w".repeat(1 << 20))));
    }
}

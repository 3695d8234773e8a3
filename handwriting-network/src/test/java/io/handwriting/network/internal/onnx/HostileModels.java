package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.bytes;
import static io.handwriting.network.internal.onnx.Wire.floats;
import static io.handwriting.network.internal.onnx.Wire.flood;
import static io.handwriting.network.internal.onnx.Wire.initializer;
import static io.handwriting.network.internal.onnx.Wire.joined;
import static io.handwriting.network.internal.onnx.Wire.nested;
import static io.handwriting.network.internal.onnx.Wire.noise;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TrainingInfoProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Model files that must be refused, each with what the refusal has to say. */
final class HostileModels {
    private static final int NODE = 0x0a;
    private static final int INPUT = 0x5a;
    private static final int OUTPUT = 0x62;

    private final List<Arguments> files = new ArrayList<>();

    private HostileModels() {}

    static List<Arguments> all() {
        HostileModels models = new HostileModels();
        models.addDamaged();
        models.addForeign();
        models.addCards();
        models.addChecksums();
        models.addForms();
        models.addShapes();
        models.addNumbers();
        models.addGraphs();
        models.addParts();
        models.addNames();
        models.addFloods();
        models.files.addAll(HostileTexts.all());
        return models.files;
    }

    private void add(String reason, byte[] file) {
        files.add(Arguments.of(reason, Named.of(file.length + " bytes", file)));
    }

    private void addDamaged() {
        add("cut off", Arrays.copyOf(good(), good().length / 2));
        add("cut off", Arrays.copyOf(good(), good().length - 1));
        add("does not begin as an ONNX file", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10));
        add("does not begin as an ONNX file", bytes(8));
        add("no ONNX file", noise(4 << 20));
        add("cut off or damaged", bytes(8, 8, 0x3a, 0xff, 0xff, 0xff, 0xff, 7)); // a graph of 2 GB
        add("cut off or damaged", bytes(8, 8, 0x3a, 0xff, 0xff, 0xff, 0xff, 15)); // of less than nothing
        add("cut off or damaged", bytes(8, 8, 0x3b, 0x3b, 0x3b)); // groups in groups
        add("cut off or damaged", bytes(8, 8, 0)); // field 0
        add("Field 7", goodAnd(bytes(0x38, 1))); // a graph that is a number
        add("Field 8", bytes(8, 8, 0x40, 17)); // operators that are a number
        add("Field 1", bytes(0x08, 8, 0x0a, 0)); // a version that is a text
        add("no UTF-8", bytes(8, 8, 0x72, 3, 0x0a, 1, 0xff));
    }

    private void addForeign() {
        add("does not say which version", ChangedModel.model(ModelProto.Builder::clearOpsetImport));
        add(
                "version 21",
                ChangedModel.model(model -> model.getOpsetImportBuilder(0).setVersion(21)));
        add(
                "besides those of ONNX",
                ChangedModel.model(model ->
                        model.addOpsetImportBuilder().setDomain("com.example").setVersion(1)));
        add("ONNX version 3", ChangedModel.model(model -> model.setIrVersion(3)));
        add("ONNX version 11", ChangedModel.model(model -> model.setIrVersion(11)));
        add(
                "training steps",
                ChangedModel.model(model -> model.addTrainingInfo(TrainingInfoProto.getDefaultInstance())));
        add("training steps", ChangedModel.model(model -> model.addFunctions(FunctionProto.getDefaultInstance())));
    }

    private void addCards() {
        add("no model card", ChangedModel.model(ModelProto.Builder::clearMetadataProps));
        add("lacks \"handwriting.alphabet\"", ChangedModel.without("handwriting.alphabet"));
        add("card has version 9", ChangedModel.with("handwriting.card", "9"));
        add("\"warm\"", ChangedModel.with("handwriting.temperature", "warm"));
        add("lacks the property \"handwriting.format\"", ChangedModel.without("handwriting.format"));
        add("another format than version 2", ChangedModel.with("handwriting.format", "1"));
        add(
                "scores 3 classes, but its card's alphabet has 4 labels",
                ChangedModel.with("handwriting.alphabet", "a\nb\nc\nd"));
        add(
                "\"handwriting.name\" twice",
                ChangedModel.model(model -> model.addMetadataPropsBuilder()
                        .setKey("handwriting.name")
                        .setValue("twice")));
    }

    private void addChecksums() {
        add("lacks the property \"handwriting.weights.crc32\"", ChangedModel.without("handwriting.weights.crc32"));
        add("checksum", ChangedModel.with("handwriting.weights.crc32", "0".repeat(8)));
        add("checksum", ChangedModel.weight(weight -> weight.setRawData(floats(1, 2, 3))));
        add("checksum", ChangedModel.graph(graph -> {
            TensorProto first = graph.getInitializer(0);
            graph.removeInitializer(0).addInitializer(first);
        }));
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
        add("several forms", goodAnd(initializer(bytes(0x10, 1, 0x42, 1, 'w', 0x22, 1, 0)))); // a quarter of a float
        add("several forms", goodAnd(initializer(bytes(0x10, 1, 0x42, 1, 'w', 0x4a, 0, 0x4a, 0)))); // raw numbers twice
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
        add("integers in the model file is cut off", goodAnd(initializer(bytes(0x0a, 1, 0x80))));
        add("Field 1", goodAnd(initializer(bytes(0x0d, 0, 0, 0, 0))));
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

    private void addGraphs() {
        add(
                "sparse weights",
                ChangedModel.graph(graph -> graph.addSparseInitializer(SparseTensorProto.getDefaultInstance())));
        add("graphs inside its graph", attribute(attribute -> attribute.setG(GraphProto.getDefaultInstance())));
        add("graphs inside its graph", attribute(attribute -> attribute.addGraphs(GraphProto.getDefaultInstance())));
        add("graphs inside its graph", goodAnd(nested(50_000)));
        add("weights inside its nodes", attribute(attribute -> attribute.setT(TensorProto.getDefaultInstance())));
        add("weights inside its nodes", attribute(attribute -> attribute.addTensors(TensorProto.getDefaultInstance())));
        add(
                "weights inside its nodes",
                attribute(attribute -> attribute.setSparseTensor(SparseTensorProto.getDefaultInstance())));
    }

    private void addParts() {
        add("operator \"Expand\"", node(node -> node.setOpType("Expand")));
        add("operator \"?\"", node(node -> node.setOpType("a\nb")));
        add("operator \"Loop\"", node(node -> node.setOpType("Loop")));
        add("more or other parts", node(node -> node.setDomain("com.example")));
        add("more or other parts", node(node -> {
            for (int i = 0; i < 100_000; i++) {
                node.addInput("glyphs");
            }
        }));
        add("more or other parts", attribute(attribute -> attribute.setS(ByteString.EMPTY)));
        add("more or other parts", attribute(attribute -> attribute.setRefAttrName("other")));
        add("more or other parts", attribute(attribute -> {
            for (int i = 0; i < 100_000; i++) {
                attribute.addInts(1);
            }
        }));
        add("takes something besides \"glyphs\"", ChangedModel.graph(GraphProto.Builder::clearInput));
        add(
                "takes something besides \"glyphs\"",
                ChangedModel.graph(graph -> graph.getInputBuilder(0).setName("image")));
        add("does not give just what its net does", ChangedModel.graph(graph -> graph.removeOutput(0)));
        add("does not give just what its net does", ChangedModel.graph(graph -> graph.addOutput(graph.getOutput(0))));
        add(
                "of a type that this library never writes",
                ChangedModel.graph(
                        graph -> graph.getOutputBuilder(0).getTypeBuilder().getSequenceTypeBuilder()));
        add(
                "of a type that this library never writes",
                shape(shape -> shape.getDimBuilder(0).setDenotation("batch")));
        add("of a type that this library never writes", shape(shape -> {
            for (int i = 0; i < 100_000; i++) {
                shape.addDimBuilder();
            }
        }));
    }

    private static byte[] node(Consumer<NodeProto.Builder> change) {
        return ChangedModel.graph(graph -> change.accept(graph.getNodeBuilder(0)));
    }

    private static byte[] shape(Consumer<TensorShapeProto.Builder> change) {
        return ChangedModel.graph(graph -> change.accept(graph.getOutputBuilder(0)
                .getTypeBuilder()
                .getTensorTypeBuilder()
                .getShapeBuilder()));
    }

    private void addNames() {
        add("\"logits.bias\" is missing", ChangedModel.weight(weight -> weight.setName("logits.other")));
        add("\"conv.weight\" is missing", ChangedModel.model(ModelProto.Builder::clearGraph));
        add(
                "has 9 weights, where its net has 8",
                goodAnd(initializer(bytes(0x0a, 1, 1, 0x10, 1, 0x42, 1, 'w', 0x4a, 4, 0, 0, 0, 0))));
        add(
                "\"logits.weight\" twice",
                ChangedModel.graph(
                        graph -> graph.getInitializerBuilderList().forEach(tensor -> tensor.setName("logits.weight"))));
        add("empty or has control characters", ChangedModel.weight(weight -> weight.setName("a\nb")));
        add("empty or has control characters", ChangedModel.weight(TensorProto.Builder::clearName));
        add("longer than 256 bytes", ChangedModel.weight(weight -> weight.setName("w".repeat(1 << 20))));
        add("longer than 256 bytes", ChangedModel.with("k".repeat(1 << 20), ""));
        add("longer than 65536 bytes", ChangedModel.with("handwriting.name", "n".repeat(4 << 20)));
    }

    private void addFloods() {
        add("more nodes, inputs, outputs or weights", ChangedModel.graph(graph -> {
            for (int i = 0; i < 50_000; i++) {
                graph.addInitializer(TensorProto.newBuilder()
                        .setName("w" + i)
                        .setDataType(TensorProto.DataType.FLOAT_VALUE)
                        .setRawData(floats(1)));
            }
        }));
        add("operator \"\"", goodAnd(flood(NODE, 1_000_000)));
        add("more nodes, inputs, outputs or weights", goodAnd(flood(INPUT, 1_000_000)));
        add("more nodes, inputs, outputs or weights", goodAnd(flood(OUTPUT, 1_000_000)));
        add("more nodes, inputs, outputs or weights", ChangedModel.graph(graph -> {
            for (int i = 0; i < 20_000; i++) {
                graph.addNode(graph.getNode(5));
            }
        }));
        add("more than 20000 parts", ChangedModel.model(model -> {
            for (int i = 0; i < 50_000; i++) {
                model.addOpsetImport(model.getOpsetImport(0));
            }
        }));
        add("at most 1000 properties", ChangedModel.model(model -> {
            for (int i = 0; i < 10_000; i++) {
                model.addMetadataPropsBuilder().setKey("k" + i).setValue("");
            }
        }));
        add("at most 1000 properties", ChangedModel.model(model -> {
            for (int i = 0; i < 17; i++) {
                model.addMetadataPropsBuilder().setKey("k" + i).setValue("v".repeat(64 << 10));
            }
        }));
    }

    private static byte[] attribute(Consumer<AttributeProto.Builder> change) {
        return ChangedModel.graph(graph -> change.accept(graph.getNodeBuilder(0).addAttributeBuilder()));
    }

    private static byte[] good() {
        return ChangedModel.model(model -> {});
    }

    private static byte[] goodAnd(byte[] more) {
        return joined(good(), more);
    }
}

package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.nested;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.Arguments;

/** Model files whose graph has parts that this library never writes, each with what the refusal has to say. */
final class HostileParts {
    private final List<Arguments> files = new ArrayList<>();

    private HostileParts() {}

    static List<Arguments> all() {
        HostileParts parts = new HostileParts();
        parts.addGraphs();
        parts.addParts();
        return parts.files;
    }

    private void add(String reason, byte[] file) {
        files.add(HostileModels.file(reason, file));
    }

    private void addGraphs() {
        add(
                "sparse weights",
                ChangedModel.graph(graph -> graph.addSparseInitializer(SparseTensorProto.getDefaultInstance())));
        add("graphs inside its graph", attribute(attribute -> attribute.setG(GraphProto.getDefaultInstance())));
        add("graphs inside its graph", attribute(attribute -> attribute.addGraphs(GraphProto.getDefaultInstance())));
        add("graphs inside its graph", ChangedModel.followedBy(nested(50_000)));
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

    private static byte[] attribute(Consumer<AttributeProto.Builder> change) {
        return ChangedModel.graph(graph -> change.accept(graph.getNodeBuilder(0).addAttributeBuilder()));
    }
}

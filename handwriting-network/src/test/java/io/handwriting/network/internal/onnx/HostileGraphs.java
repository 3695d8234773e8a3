package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.Arguments;

/** Model files whose graph is not that of their net, each with what the refusal has to say. */
final class HostileGraphs {
    private final List<Arguments> files = new ArrayList<>();

    private HostileGraphs() {}

    static List<Arguments> all() {
        HostileGraphs graphs = new HostileGraphs();
        graphs.addNodes();
        graphs.addAttributes();
        graphs.addEnds();
        graphs.addTexts();
        return graphs.files;
    }

    private void add(String reason, Consumer<GraphProto.Builder> change) {
        files.add(Arguments.of(reason, ChangedModel.graph(change)));
    }

    private void addNodes() {
        add(
                "node 6, \"relu_6\", has another operator, not Relu",
                graph -> node(graph, "Relu").setOpType("Sigmoid"));
        add("has another input or output", graph -> node(graph, "Mul").setInput(0, "glyphs"));
        add("has another input or output", graph -> node(graph, "Add").addInput("glyphs"));
        add("has another name", graph -> node(graph, "Add").setName("sum"));
        add("node 5", HostileGraphs::swapNodes);
        add("nodes, not", graph -> graph.addNode(NodeProto.newBuilder().setOpType("Relu")));
        add("nodes, not", graph -> graph.removeNode(graph.getNodeCount() - 1));
        add("node 1,", graph -> graph.removeNode(0));
    }

    private static void swapNodes(GraphProto.Builder graph) {
        NodeProto node = graph.getNode(4);
        graph.setNode(4, graph.getNode(5)).setNode(5, node);
    }

    private static NodeProto.Builder node(GraphProto.Builder graph, String operator) {
        return graph.getNodeBuilderList().stream()
                .filter(node -> node.getOpType().equals(operator))
                .findFirst()
                .orElseThrow();
    }

    private void addAttributes() {
        addAttribute(pads -> pads.setInts(0, 1 << 30));
        addAttribute(pads -> pads.addInts(1));
        addAttribute(pads -> pads.setName("dilations"));
        addAttribute(pads -> pads.setType(AttributeProto.AttributeType.INT));
        addAttribute(pads -> pads.setI(1));
        addAttribute(pads -> pads.setF(1));
        add("has another setting of Conv", graph -> node(graph, "Conv").removeAttribute(0));
        add(
                "has another setting of Constant",
                graph -> node(graph, "Constant").getAttributeBuilder(0).setF(1));
    }

    private void addAttribute(Consumer<AttributeProto.Builder> change) {
        add("has another setting of Conv", graph -> change.accept(pads(graph)));
    }

    private static AttributeProto.Builder pads(GraphProto.Builder graph) {
        return node(graph, "Conv").getAttributeBuilderList().stream()
                .filter(attribute -> attribute.getName().equals("pads"))
                .findFirst()
                .orElseThrow();
    }

    private void addEnds() {
        add("\"glyphs\" is not among its inputs, or has another shape", graph -> size(graph.getInputBuilder(0), 1, 2));
        add(
                "\"logits\" is not among its outputs, or has another shape",
                graph -> size(graph.getOutputBuilder(1), 1, Long.MAX_VALUE));
        add(
                "\"block\" is not among its outputs",
                graph -> graph.getOutputBuilder(0)
                        .getTypeBuilder()
                        .getTensorTypeBuilder()
                        .setElemType(11));
    }

    private static void size(ValueInfoProto.Builder value, int place, long size) {
        value.getTypeBuilder()
                .getTensorTypeBuilder()
                .getShapeBuilder()
                .getDimBuilder(place)
                .setDimValue(size);
    }

    /** Texts that fit the weights, but not the graph. */
    private void addTexts() {
        addText("operator, not", "rectifier()\n", "");
        addText("has another setting of Constant", "(0.2,0.3)", "(0.2,0.25)");
        addText("has another setting of Conv", "3,4,1,1,true", "3,7,1,1,true");
    }

    private void addText(String reason, String what, String other) {
        files.add(Arguments.of(reason, HostileTexts.changed(what, other)));
    }
}

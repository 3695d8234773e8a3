package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.handwriting.ModelException;
import io.handwriting.network.Layer;
import io.handwriting.network.Network;
import io.handwriting.network.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the graph of a net: every tap is an output of its name, and the scores are the last. */
final class OnnxGraph {
    private final Nodes nodes = new Nodes();
    private final List<Flow> outputs = new ArrayList<>();

    private OnnxGraph() {}

    /** Makes the graph without initialisers. */
    static GraphProto.Builder of(Network network) {
        OnnxGraph graph = new OnnxGraph();
        graph.reserveNames(network);
        graph.addAll(network.layers());
        GraphProto.Builder proto = GraphProto.newBuilder()
                .addAllNode(graph.nodes.list())
                .addInput(describe(new Flow(OnnxFormat.GLYPHS, Network.INPUT, false)));
        graph.outputs.forEach(output -> proto.addOutput(describe(output)));
        return proto;
    }

    private void reserveNames(Network network) {
        Set<String> outputNames = new LinkedHashSet<>();
        network.taps().forEach(tap -> outputNames.add(tap.name()));
        outputNames.add(OnnxFormat.LOGITS);
        outputNames.forEach(nodes::reserve);
        network.weights().stream().map(Weight::name).forEach(nodes::reserve);
        nodes.reserve(OnnxFormat.GLYPHS);
    }

    private void addAll(List<Layer> layers) {
        Flow flow = new Flow(OnnxFormat.GLYPHS, Network.INPUT, false);
        for (Layer layer : layers) {
            flow = layer instanceof Layer.Tap tap ? tap(flow, tap.name()) : layer.accept(new LayerNodes(nodes, flow));
        }
        if (!flow.value().equals(OnnxFormat.LOGITS)) {
            tap(flow, OnnxFormat.LOGITS);
        }
    }

    private Flow tap(Flow flow, String name) {
        if (outputs.stream().anyMatch(output -> output.value().equals(name))) {
            throw new ModelException("Nothing but the scores of a net can be tapped as \"" + name + "\".");
        }
        Flow tapped = name.equals(OnnxFormat.LOGITS) ? nodes.row(flow) : flow;
        nodes.name(tapped.value(), name);
        outputs.add(tapped.named(name));
        return tapped.named(name);
    }

    private static ValueInfoProto describe(Flow flow) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDimBuilder().setDimParam(OnnxFormat.BATCH);
        flow.sizes().forEach(size -> shape.addDimBuilder().setDimValue(size));
        TypeProto.Tensor.Builder tensor = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                .setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(flow.value())
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}

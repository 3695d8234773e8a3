package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.TensorProto;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the graph of a net: every tap is an output of its name, and the scores are the last. */
final class OnnxGraph {
    private final Nodes nodes = new Nodes();
    private final List<Flow> outputs = new ArrayList<>();

    private OnnxGraph() {}

    static Graph of(Network network) {
        OnnxGraph graph = new OnnxGraph();
        graph.reserveNames(network);
        graph.addAll(network.layers());
        return new Graph(
                graph.nodes.list(),
                List.of(describe(new Flow(OnnxFormat.GLYPHS, Network.INPUT, false))),
                graph.outputs.stream().map(OnnxGraph::describe).toList());
    }

    /** Lists what the graph of a net gives, in its order. */
    static List<String> outputs(Network network) {
        Set<String> names = new LinkedHashSet<>();
        network.taps().forEach(tap -> names.add(tap.name()));
        names.add(OnnxFormat.LOGITS);
        return List.copyOf(names);
    }

    private void reserveNames(Network network) {
        outputs(network).forEach(nodes::reserve);
        network.weights().stream().map(Weight::name).forEach(nodes::reserve);
        nodes.reserve(OnnxFormat.GLYPHS);
    }

    private void addAll(List<Layer> layers) {
        Flow flow = new Flow(OnnxFormat.GLYPHS, Network.INPUT, false);
        for (Layer layer : layers) {
            flow = layer instanceof Tap tap ? tap(flow, tap.name()) : layer.accept(new LayerNodes(nodes, flow));
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

    private static Value describe(Flow flow) {
        List<String> sizes = new ArrayList<>(List.of(OnnxFormat.BATCH));
        flow.sizes().forEach(size -> sizes.add(size.toString()));
        return new Value(flow.value(), TensorProto.DataType.FLOAT_VALUE, List.copyOf(sizes));
    }
}

package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the graph of a model file, and where in the file its weights are. */
final class GraphReader {
    private static final int MOST_NODES = 10 * Network.MOST_LAYERS;
    private static final int MOST_OUTPUTS = Network.MOST_LAYERS + 1;
    private static final int MOST_WEIGHTS = 4 * Network.MOST_LAYERS;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Value> inputs = new ArrayList<>();
    private final List<Value> outputs = new ArrayList<>();
    private final Map<String, StoredWeight> weights = new LinkedHashMap<>();

    private GraphReader() {}

    static GraphReader read(ProtoFields model) {
        GraphReader reader = new GraphReader();
        while (model.next()) {
            if (model.field() == ModelProto.GRAPH_FIELD_NUMBER) {
                reader.readGraph(model.message());
            }
        }
        return reader;
    }

    private void readGraph(ProtoFields graph) {
        while (graph.next()) {
            switch (graph.field()) {
                case GraphProto.NODE_FIELD_NUMBER -> add(nodes, MOST_NODES, NodeReader.read(graph.message()));
                case GraphProto.INPUT_FIELD_NUMBER -> add(inputs, 1, ValueReader.read(graph.message()));
                case GraphProto.OUTPUT_FIELD_NUMBER -> add(outputs, MOST_OUTPUTS, ValueReader.read(graph.message()));
                case GraphProto.INITIALIZER_FIELD_NUMBER -> add(TensorReader.read(graph.message()));
                case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER ->
                    throw new ModelException("The model file has sparse weights, which this library never writes.");
                default -> {}
            }
        }
    }

    private static <T> void add(List<T> list, int most, T element) {
        requireRoom(list.size(), most);
        list.add(element);
    }

    private static void requireRoom(int size, int most) {
        if (size == most) {
            throw new ModelException("The graph has more nodes, inputs, outputs or weights than that of any net.");
        }
    }

    private void add(StoredWeight weight) {
        requireRoom(weights.size(), MOST_WEIGHTS);
        if (weights.put(weight.name(), weight) != null) {
            throw new ModelException("The model file has the weight \"" + weight.name() + "\" twice.");
        }
    }

    Graph graph() {
        return new Graph(nodes, inputs, outputs);
    }

    /** The weights by name, in the order of the file. */
    Map<String, StoredWeight> weights() {
        return weights;
    }
}

package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import io.handwriting.ModelException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the weights of a model file. */
final class GraphReader {
    private final Map<String, StoredWeight> weights = new LinkedHashMap<>();

    private GraphReader() {}

    static Map<String, StoredWeight> read(ProtoFields model) {
        GraphReader reader = new GraphReader();
        while (model.next()) {
            if (model.number() == ModelProto.GRAPH_FIELD_NUMBER) {
                reader.readGraph(model.message());
            }
        }
        return reader.weights;
    }

    private void readGraph(ProtoFields graph) {
        while (graph.next()) {
            switch (graph.number()) {
                case GraphProto.NODE_FIELD_NUMBER -> requirePlain(graph.message());
                case GraphProto.INITIALIZER_FIELD_NUMBER -> add(TensorReader.read(graph.message()));
                case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER ->
                    throw new ModelException("The model file has sparse weights, which this library never writes.");
                default -> {}
            }
        }
    }

    private void add(StoredWeight weight) {
        if (weights.put(weight.name(), weight) != null) {
            throw new ModelException("The model file has the weight \"" + weight.name() + "\" twice.");
        }
    }

    private static void requirePlain(ProtoFields node) {
        while (node.next()) {
            if (node.number() == NodeProto.ATTRIBUTE_FIELD_NUMBER) {
                requireNumbers(node.message());
            }
        }
    }

    private static void requireNumbers(ProtoFields attribute) {
        while (attribute.next()) {
            switch (attribute.number()) {
                case AttributeProto.G_FIELD_NUMBER, AttributeProto.GRAPHS_FIELD_NUMBER ->
                    throw new ModelException(
                            "The model file has graphs inside its graph, which this library never writes.");
                case AttributeProto.T_FIELD_NUMBER,
                        AttributeProto.TENSORS_FIELD_NUMBER,
                        AttributeProto.SPARSE_TENSOR_FIELD_NUMBER,
                        AttributeProto.SPARSE_TENSORS_FIELD_NUMBER ->
                    throw new ModelException(
                            "The model file has weights inside its nodes, which this library never writes.");
                default -> {}
            }
        }
    }
}

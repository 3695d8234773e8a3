package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Writes graphs as messages of ONNX. */
final class GraphWriter {
    private GraphWriter() {}

    static GraphProto.Builder write(Graph graph) {
        GraphProto.Builder message = GraphProto.newBuilder();
        graph.nodes().forEach(node -> message.addNode(message(node)));
        graph.inputs().forEach(input -> message.addInput(message(input)));
        graph.outputs().forEach(output -> message.addOutput(message(output)));
        return message;
    }

    private static NodeProto message(Node node) {
        NodeProto.Builder message = NodeProto.newBuilder()
                .setName(node.name())
                .setOpType(node.operator())
                .addAllInput(node.inputs())
                .addAllOutput(node.outputs());
        node.attributes().forEach(attribute -> message.addAttribute(message(attribute)));
        return message.build();
    }

    private static AttributeProto message(Attribute attribute) {
        AttributeProto.Builder message = AttributeProto.newBuilder().setName(attribute.name());
        if (attribute.type() == AttributeType.FLOAT_VALUE) {
            message.setType(AttributeType.FLOAT).setF(attribute.number());
        } else if (attribute.type() == AttributeType.INT_VALUE) {
            message.setType(AttributeType.INT).setI(attribute.integer());
        } else {
            message.setType(AttributeType.INTS).addAllInts(attribute.integers());
        }
        return message.build();
    }

    private static ValueInfoProto message(Value value) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        value.sizes().forEach(size -> {
            if (size.equals(OnnxFormat.BATCH)) {
                shape.addDimBuilder().setDimParam(size);
            } else {
                shape.addDimBuilder().setDimValue(Long.parseLong(size));
            }
        });
        TypeProto.Tensor.Builder tensor =
                TypeProto.Tensor.newBuilder().setElemType((int) value.type()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(value.name())
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}

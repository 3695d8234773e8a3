package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import io.handwriting.ModelException;
import java.util.ArrayList;
import java.util.List;

/** Reads a node; what this library never writes into one is refused. */
final class NodeReader {
    /** One more than the inputs of a normalisation. */
    private static final int MOST = 6;

    private final List<String> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private String name = "";
    private String operator = "";

    private NodeReader() {}

    static Node read(ProtoFields node) {
        NodeReader reader = new NodeReader();
        while (node.next()) {
            reader.readField(node);
        }
        if (!OnnxFormat.OPERATORS.contains(reader.operator)) {
            throw new ModelException("The graph has the operator \"" + printable(reader.operator)
                    + "\", which this library never writes.");
        }
        return new Node(reader.name, reader.operator, reader.inputs, reader.outputs, reader.attributes);
    }

    private static String printable(String text) {
        return text.chars().anyMatch(Character::isISOControl) ? "?" : text;
    }

    private void readField(ProtoFields node) {
        switch (node.field()) {
            case NodeProto.NAME_FIELD_NUMBER -> name = node.text(StoredText.LONGEST_NAME);
            case NodeProto.OP_TYPE_FIELD_NUMBER -> operator = node.text(StoredText.LONGEST_NAME);
            case NodeProto.INPUT_FIELD_NUMBER -> add(inputs, node.text(StoredText.LONGEST_NAME));
            case NodeProto.OUTPUT_FIELD_NUMBER -> add(outputs, node.text(StoredText.LONGEST_NAME));
            case NodeProto.ATTRIBUTE_FIELD_NUMBER -> add(attributes, attribute(node.message()));
            case NodeProto.DOMAIN_FIELD_NUMBER -> requireStandard(node.text(StoredText.LONGEST_NAME));
            case NodeProto.DOC_STRING_FIELD_NUMBER -> {}
            default -> throw unusual();
        }
    }

    private static void requireStandard(String domain) {
        if (!domain.isEmpty()) {
            throw unusual();
        }
    }

    private static <T> void add(List<T> list, T element) {
        if (list.size() == MOST) {
            throw unusual();
        }
        list.add(element);
    }

    private static Attribute attribute(ProtoFields attribute) {
        String name = "";
        long type = 0;
        float number = 0;
        long integer = 0;
        List<Long> integers = new ArrayList<>();
        while (attribute.next()) {
            switch (attribute.field()) {
                case AttributeProto.NAME_FIELD_NUMBER -> name = attribute.text(StoredText.LONGEST_NAME);
                case AttributeProto.TYPE_FIELD_NUMBER -> type = attribute.integer();
                case AttributeProto.F_FIELD_NUMBER -> number = attribute.number();
                case AttributeProto.I_FIELD_NUMBER -> integer = attribute.integer();
                case AttributeProto.INTS_FIELD_NUMBER -> attribute.integers(value -> add(integers, value));
                case AttributeProto.DOC_STRING_FIELD_NUMBER -> {}
                default -> throw refused(attribute.field());
            }
        }
        return new Attribute(name, type, number, integer, integers);
    }

    private static ModelException refused(int field) {
        return switch (field) {
            case AttributeProto.G_FIELD_NUMBER, AttributeProto.GRAPHS_FIELD_NUMBER ->
                new ModelException("The model file has graphs inside its graph, which this library never writes.");
            case AttributeProto.T_FIELD_NUMBER,
                    AttributeProto.TENSORS_FIELD_NUMBER,
                    AttributeProto.SPARSE_TENSOR_FIELD_NUMBER,
                    AttributeProto.SPARSE_TENSORS_FIELD_NUMBER ->
                new ModelException("The model file has weights inside its nodes, which this library never writes.");
            default -> unusual();
        };
    }

    private static ModelException unusual() {
        return new ModelException("A node of the graph has more or other parts than this library ever writes.");
    }
}

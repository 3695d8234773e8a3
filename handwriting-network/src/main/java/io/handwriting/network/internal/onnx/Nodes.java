package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import io.handwriting.ModelException;
import io.handwriting.network.Volume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects the nodes of a graph in the order in which they can be computed. */
final class Nodes {
    private final List<NodeProto.Builder> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> unnamed = new HashSet<>();

    /** Keeps a name from being given to a node. */
    void reserve(String name) {
        if (!names.add(name)) {
            throw new ModelException("A model file cannot use the name \"" + name
                    + "\" twice; the weights, the taps and \"" + OnnxFormat.GLYPHS + "\" need different ones.");
        }
    }

    String add(String operator, List<String> inputs, AttributeProto... attributes) {
        String output = nextName(operator);
        unnamed.add(output);
        nodes.add(NodeProto.newBuilder()
                .setName(output)
                .setOpType(operator)
                .addAllInput(inputs)
                .addOutput(output)
                .addAllAttribute(Arrays.asList(attributes)));
        return output;
    }

    private String nextName(String operator) {
        String name;
        int number = nodes.size();
        do {
            number++;
            name = operator.toLowerCase(Locale.ROOT) + "_" + number;
        } while (!names.add(name));
        return name;
    }

    String number(float number) {
        return add("Constant", List.of(), Attributes.number("value_float", number));
    }

    String integers(long... integers) {
        return add("Constant", List.of(), Attributes.integers("value_ints", integers));
    }

    /** Makes a flow one of three dimensions besides the batch. */
    Flow maps(Flow flow) {
        return flow.row()
                ? new Flow(add("Unsqueeze", List.of(flow.value(), integers(2, 3))), flow.volume(), false)
                : flow;
    }

    /** Makes a flow one of one dimension besides the batch. */
    Flow row(Flow flow) {
        return flow.row()
                ? flow
                : new Flow(
                        add("Flatten", List.of(flow.value())),
                        Volume.of(flow.volume().size()),
                        true);
    }

    /** Gives a value that no node has taken in yet a reserved name; what cannot be renamed is copied. */
    void name(String value, String name) {
        if (unnamed.remove(value)) {
            producer(value).setOutput(0, name);
        } else {
            add("Identity", List.of(value));
            last().setOutput(0, name);
        }
    }

    private NodeProto.Builder producer(String value) {
        return nodes.stream()
                .filter(node -> node.getOutput(0).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private NodeProto.Builder last() {
        return nodes.get(nodes.size() - 1);
    }

    List<NodeProto> list() {
        return nodes.stream().map(NodeProto.Builder::build).toList();
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.ModelException;
import io.handwriting.network.layer.Volume;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects the nodes of a graph in the order in which they can be computed. */
final class Nodes {
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> unnamed = new HashSet<>();

    /** Keeps a name from being given to a node. */
    void reserve(String name) {
        if (!names.add(name)) {
            throw new ModelException("A model file cannot use the name \"" + name
                    + "\" twice; the weights, the taps and \"" + OnnxFormat.GLYPHS + "\" need different ones.");
        }
    }

    String add(String operator, List<String> inputs, Attribute... attributes) {
        String output = nextName(operator);
        unnamed.add(output);
        nodes.add(new Node(output, operator, inputs, List.of(output), List.of(attributes)));
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
        return add("Constant", List.of(), Attribute.number("value_float", number));
    }

    String integers(long... integers) {
        return add("Constant", List.of(), Attribute.integers("value_ints", integers));
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
        String named = unnamed.remove(value) ? value : add("Identity", List.of(value));
        nodes.replaceAll(node -> node.gives(named) ? node.giving(name) : node);
    }

    List<Node> list() {
        return List.copyOf(nodes);
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.ModelException;
import java.util.List;

/**
 * The graph of a model file, without its weights.
 *
 * @param nodes its steps, in an order in which they can be computed
 * @param inputs what it takes
 * @param outputs what it gives
 */
record Graph(List<Node> nodes, List<Value> inputs, List<Value> outputs) {

    /** Refuses a graph in a file that differs, by the first node that does. */
    void requireSame(Graph other) {
        for (int i = 0; i < nodes.size() && i < other.nodes.size(); i++) {
            if (!nodes.get(i).equals(other.nodes.get(i))) {
                throw differs("node " + (i + 1) + ", \"" + nodes.get(i).name() + "\", has another "
                        + difference(nodes.get(i), other.nodes.get(i)));
            }
        }
        if (nodes.size() != other.nodes.size()) {
            throw differs("it has " + other.nodes.size() + " nodes, not " + nodes.size());
        }
        requireSame("inputs", inputs, other.inputs);
        requireSame("outputs", outputs, other.outputs);
    }

    private static void requireSame(String what, List<Value> expected, List<Value> actual) {
        for (int i = 0; i < expected.size() && i < actual.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw differs("\"" + expected.get(i).name() + "\" is not among its " + what + ", or has another shape");
            }
        }
        if (expected.size() != actual.size()) {
            throw differs("it has " + actual.size() + " " + what + ", not " + expected.size());
        }
    }

    private static String difference(Node expected, Node actual) {
        if (!expected.operator().equals(actual.operator())) {
            return "operator, not " + expected.operator();
        }
        if (!expected.attributes().equals(actual.attributes())) {
            return "setting of " + expected.operator();
        }
        return expected.name().equals(actual.name()) ? "input or output" : "name";
    }

    private static ModelException differs(String where) {
        return new ModelException("The graph is not that of its net: " + where + ".");
    }
}

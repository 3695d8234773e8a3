package io.handwriting.network.internal.onnx;

import java.util.List;

/**
 * A step of a graph.
 *
 * @param name its name
 * @param operator what it computes, as ONNX calls it
 * @param inputs the names of what goes in
 * @param outputs the names of what comes out
 * @param attributes how it is computed
 */
record Node(String name, String operator, List<String> inputs, List<String> outputs, List<Attribute> attributes) {

    boolean gives(String value) {
        return outputs.contains(value);
    }

    Node giving(String output) {
        return new Node(name, operator, inputs, List.of(output), attributes);
    }
}

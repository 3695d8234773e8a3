package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import java.util.Arrays;
import java.util.List;

/**
 * An attribute of a node.
 *
 * @param name its name
 * @param type which of the three it has, as ONNX numbers them
 * @param number a number; 0 if it has none
 * @param integer an integer; 0 if it has none
 * @param integers several integers
 */
record Attribute(String name, long type, float number, long integer, List<Long> integers) {

    static Attribute number(String name, float value) {
        return new Attribute(name, AttributeType.FLOAT_VALUE, value, 0, List.of());
    }

    static Attribute integer(String name, long value) {
        return new Attribute(name, AttributeType.INT_VALUE, 0, value, List.of());
    }

    static Attribute integers(String name, long... values) {
        return new Attribute(
                name,
                AttributeType.INTS_VALUE,
                0,
                0,
                Arrays.stream(values).boxed().toList());
    }

    /** The same for height and width. */
    static Attribute square(String name, long side) {
        return integers(name, side, side);
    }
}

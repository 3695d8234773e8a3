package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A weight as it lies in a model file.
 *
 * @param name its name
 * @param shape its sizes, as many as the file has numbers for
 * @param tensor the message that holds its numbers
 */
record StoredWeight(String name, List<Integer> shape, ProtoFields tensor) {

    /** Hands on the bytes of its numbers, part by part, without copying them. */
    void bytes(ProtoFields.Bytes taker) {
        ProtoFields fields = tensor.again();
        while (fields.next()) {
            if (fields.field() == TensorProto.RAW_DATA_FIELD_NUMBER
                    || fields.field() == TensorProto.FLOAT_DATA_FIELD_NUMBER) {
                fields.floats(taker);
            }
        }
    }

    float[] values() {
        float[] values = new float[shape.stream().reduce(1, Math::multiplyExact)];
        FloatBuffer target = FloatBuffer.wrap(values);
        bytes((file, start, length) -> {
            ByteBuffer numbers = LittleEndian.of(file, start, length);
            while (numbers.hasRemaining()) {
                target.put(numbers.getFloat());
            }
        });
        return values;
    }

    static String text(List<?> shape) {
        return shape.stream().map(Object::toString).collect(Collectors.joining(" × ", "[", "]"));
    }

    @Override
    public String toString() {
        return name + " " + text(shape);
    }
}

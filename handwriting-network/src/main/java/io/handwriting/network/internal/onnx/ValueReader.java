package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.handwriting.ModelException;
import java.util.ArrayList;
import java.util.List;

/** Reads an input or output of a graph; what this library never writes into one is refused. */
final class ValueReader {
    private static final int MOST_SIZES = 4;

    private final List<String> sizes = new ArrayList<>();
    private String name = "";
    private long type;

    private ValueReader() {}

    static Value read(ProtoFields value) {
        ValueReader reader = new ValueReader();
        while (value.next()) {
            switch (value.field()) {
                case ValueInfoProto.NAME_FIELD_NUMBER -> reader.name = value.text(StoredText.LONGEST_NAME);
                case ValueInfoProto.TYPE_FIELD_NUMBER -> reader.readType(value.message());
                default -> {}
            }
        }
        return new Value(reader.name, reader.type, reader.sizes);
    }

    private void readType(ProtoFields message) {
        while (message.next()) {
            if (message.field() != TypeProto.TENSOR_TYPE_FIELD_NUMBER) {
                throw unusual();
            }
            readTensor(message.message());
        }
    }

    private void readTensor(ProtoFields tensor) {
        while (tensor.next()) {
            switch (tensor.field()) {
                case TypeProto.Tensor.ELEM_TYPE_FIELD_NUMBER -> type = tensor.integer();
                case TypeProto.Tensor.SHAPE_FIELD_NUMBER -> readShape(tensor.message());
                default -> throw unusual();
            }
        }
    }

    private void readShape(ProtoFields shape) {
        while (shape.next()) {
            if (shape.field() != TensorShapeProto.DIM_FIELD_NUMBER || sizes.size() == MOST_SIZES) {
                throw unusual();
            }
            sizes.add(size(shape.message()));
        }
    }

    private static String size(ProtoFields dimension) {
        String size = "";
        while (dimension.next()) {
            switch (dimension.field()) {
                case TensorShapeProto.Dimension.DIM_VALUE_FIELD_NUMBER -> size = Long.toString(dimension.integer());
                case TensorShapeProto.Dimension.DIM_PARAM_FIELD_NUMBER ->
                    size = dimension.text(StoredText.LONGEST_NAME);
                default -> throw unusual();
            }
        }
        return size;
    }

    private static ModelException unusual() {
        return new ModelException("An input or output of the graph is of a type that this library never writes.");
    }
}

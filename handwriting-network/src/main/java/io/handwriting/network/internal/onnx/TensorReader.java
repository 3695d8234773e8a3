package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.TensorProto;
import io.handwriting.ModelException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads an initialiser, whose numbers stay where they are. */
final class TensorReader {
    private static final int MOST_SIZES = 8;

    private final List<Integer> shape = new ArrayList<>();
    private String name = "";
    private long type = TensorProto.DataType.UNDEFINED_VALUE;
    private int rawFields;
    private long rawBytes;
    private long floatBytes;
    private boolean external;
    private boolean foreign;
    private boolean shapeless;

    private TensorReader() {}

    static StoredWeight read(ProtoFields tensor) {
        TensorReader reader = new TensorReader();
        reader.survey(tensor.again());
        StoredText.requireName(reader.name);
        reader.requireFloats();
        reader.requireSize();
        StoredWeight weight = new StoredWeight(reader.name, List.copyOf(reader.shape), tensor);
        weight.bytes(reader::requireFinite);
        return weight;
    }

    private void survey(ProtoFields tensor) {
        while (tensor.next()) {
            switch (tensor.field()) {
                case TensorProto.DIMS_FIELD_NUMBER -> tensor.integers(this::addSize);
                case TensorProto.DATA_TYPE_FIELD_NUMBER -> type = tensor.integer();
                case TensorProto.NAME_FIELD_NUMBER -> name = tensor.text(StoredText.LONGEST_NAME);
                case TensorProto.RAW_DATA_FIELD_NUMBER -> {
                    rawFields++;
                    rawBytes += tensor.floatBytes();
                }
                case TensorProto.FLOAT_DATA_FIELD_NUMBER -> addFloats(tensor.floatBytes());
                case TensorProto.DATA_LOCATION_FIELD_NUMBER ->
                    external |= tensor.integer() != TensorProto.DataLocation.DEFAULT_VALUE;
                case TensorProto.EXTERNAL_DATA_FIELD_NUMBER -> external = true;
                case TensorProto.SEGMENT_FIELD_NUMBER,
                        TensorProto.INT32_DATA_FIELD_NUMBER,
                        TensorProto.INT64_DATA_FIELD_NUMBER,
                        TensorProto.UINT64_DATA_FIELD_NUMBER,
                        TensorProto.DOUBLE_DATA_FIELD_NUMBER,
                        TensorProto.STRING_DATA_FIELD_NUMBER -> foreign = true;
                default -> {}
            }
        }
    }

    private void addSize(long size) {
        if (shape.size() == MOST_SIZES || size < 1 || size > OnnxFormat.LARGEST_FILE) {
            shapeless = true;
        } else {
            shape.add((int) size);
        }
    }

    private void addFloats(int bytes) {
        floatBytes += bytes;
        foreign |= bytes % Float.BYTES != 0;
    }

    private void requireFloats() {
        if (external) {
            throw refused("keeps its numbers in another file, but a model is one file and nothing else is read");
        }
        if (type != TensorProto.DataType.FLOAT_VALUE) {
            throw refused("has numbers of type " + type + ", where only type " + TensorProto.DataType.FLOAT_VALUE
                    + " (FLOAT) is read");
        }
        if (foreign || rawFields > 1 || (rawBytes > 0 && floatBytes > 0)) {
            throw refused("has its numbers in several forms, or in one that is not read");
        }
    }

    private void requireSize() {
        long bytes = Float.BYTES;
        for (int size : shape) {
            bytes = Math.min(bytes * size, OnnxFormat.LARGEST_FILE);
        }
        if (shapeless || bytes == OnnxFormat.LARGEST_FILE) {
            throw refused("has a shape with more than " + MOST_SIZES
                    + " sizes, or a size that is not above 0 or too large for a model file");
        }
        if (bytes != rawBytes + floatBytes) {
            throw refused("has " + (rawBytes + floatBytes) + " bytes of numbers, where its shape "
                    + StoredWeight.text(shape) + " needs " + bytes);
        }
    }

    private void requireFinite(byte[] file, int start, int length) {
        ByteBuffer numbers = LittleEndian.of(file);
        for (int place = start; place < start + length; place += Float.BYTES) {
            if (!Float.isFinite(numbers.getFloat(place))) {
                throw refused("holds " + numbers.getFloat(place));
            }
        }
    }

    private ModelException refused(String why) {
        return new ModelException("The weight \"" + name + "\" " + why + ".");
    }
}

package io.handwriting.network.internal.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Sums up names, shapes and numbers of weights, in their order, against damage: whoever forges a file can forge any
 * checksum in it, and this one is computed by native code, so that it costs nothing even before Java is warm.
 */
final class WeightsChecksum {
    private final CRC32 sum = new CRC32();

    static String of(Iterable<StoredWeight> weights) {
        WeightsChecksum checksum = new WeightsChecksum();
        for (StoredWeight weight : weights) {
            checksum.begin(weight.name(), weight.shape());
            weight.bytes(checksum::add);
        }
        return checksum.hex();
    }

    /** Begins with another weight. */
    void begin(String name, List<Integer> shape) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        addIntegers(List.of(bytes.length));
        sum.update(bytes);
        addIntegers(List.of(shape.size()));
        addIntegers(shape);
    }

    /** Adds numbers of the weight. */
    void add(byte[] array, int start, int length) {
        sum.update(array, start, length);
    }

    private void addIntegers(List<Integer> integers) {
        ByteBuffer buffer = ByteBuffer.allocate(integers.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        integers.forEach(buffer::putInt);
        sum.update(buffer.array());
    }

    String hex() {
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}

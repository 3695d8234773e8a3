package io.handwriting.network.internal.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sums up names, shapes and numbers of weights, in their order. */
final class WeightsChecksum {
    private final MessageDigest digest;

    WeightsChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-256, but not this one.", e);
        }
    }

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
        digest.update(bytes);
        addIntegers(List.of(shape.size()));
        addIntegers(shape);
    }

    /** Adds numbers of the weight. */
    void add(byte[] array, int start, int length) {
        digest.update(array, start, length);
    }

    private void addIntegers(List<Integer> integers) {
        ByteBuffer buffer = ByteBuffer.allocate(integers.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        integers.forEach(buffer::putInt);
        digest.update(buffer.flip());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

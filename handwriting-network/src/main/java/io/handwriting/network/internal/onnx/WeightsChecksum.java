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

    private WeightsChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-256, but not this one.", e);
        }
    }

    static String of(Iterable<StoredWeight> weights) {
        WeightsChecksum checksum = new WeightsChecksum();
        weights.forEach(checksum::add);
        return HexFormat.of().formatHex(checksum.digest.digest());
    }

    private void add(StoredWeight weight) {
        byte[] name = weight.name().getBytes(StandardCharsets.UTF_8);
        addIntegers(List.of(name.length));
        digest.update(name);
        addIntegers(List.of(weight.shape().size()));
        addIntegers(weight.shape());
        digest.update(LittleEndian.bytes(weight.values()));
    }

    private void addIntegers(List<Integer> integers) {
        ByteBuffer buffer = ByteBuffer.allocate(integers.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        integers.forEach(buffer::putInt);
        digest.update(buffer.flip());
    }
}

package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.bytes;
import static io.handwriting.network.internal.onnx.Wire.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Files that are cut off, damaged or of another kind, each with what the refusal has to say. */
final class HostileBytes {
    private static final byte[] GOOD = ChangedModel.model(model -> {});

    private final List<Arguments> files = new ArrayList<>();

    private HostileBytes() {}

    static List<Arguments> all() {
        HostileBytes bytes = new HostileBytes();
        bytes.addDamaged();
        return bytes.files;
    }

    private void add(String reason, byte[] file) {
        files.add(HostileModels.file(reason, file));
    }

    private void addDamaged() {
        add("cut off", Arrays.copyOf(GOOD, GOOD.length / 2));
        add("cut off", Arrays.copyOf(GOOD, GOOD.length - 1));
        add("does not begin as an ONNX file", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10));
        add("does not begin as an ONNX file", bytes(8));
        add("no ONNX file", noise(4 << 20));
        add("cut off or damaged", bytes(8, 8, 0x3a, 0xff, 0xff, 0xff, 0xff, 7)); // a graph of 2 GB
        add("cut off or damaged", bytes(8, 8, 0x3a, 0xff, 0xff, 0xff, 0xff, 15)); // of less than nothing
        add("cut off or damaged", bytes(8, 8, 0x3b, 0x3b, 0x3b)); // groups in groups
        add("cut off or damaged", bytes(8, 8, 0)); // field 0
        add("Field 7", ChangedModel.followedBy(bytes(0x38, 1))); // a graph that is a number
        add("Field 8", bytes(8, 8, 0x40, 17)); // operators that are a number
        add("Field 1", bytes(0x08, 8, 0x0a, 0)); // a version that is a text
        add("no UTF-8", bytes(8, 8, 0x72, 3, 0x0a, 1, 0xff));
    }
}

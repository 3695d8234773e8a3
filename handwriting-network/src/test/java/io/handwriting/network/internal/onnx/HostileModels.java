package io.handwriting.network.internal.onnx;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Model files that must be refused, each with what the refusal has to say. */
final class HostileModels {
    private HostileModels() {}

    static List<Arguments> all() {
        return Stream.of(
                        HostileBytes.all(),
                        HostileProperties.all(),
                        HostileWeights.all(),
                        HostileParts.all(),
                        HostileFloods.all(),
                        HostileTexts.all())
                .flatMap(List::stream)
                .toList();
    }

    static Arguments file(String reason, byte[] file) {
        return Arguments.of(reason, Named.of(file.length + " bytes", file));
    }
}

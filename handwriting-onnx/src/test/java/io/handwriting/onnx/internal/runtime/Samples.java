package io.handwriting.onnx.internal.runtime;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.ModelBytes;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.spi.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Models with weights drawn at random. */
public final class Samples {
    private Samples() {}

    /** A whole model file. */
    public static byte[] file(Architecture architecture) {
        Network network = architecture.network(Alphabet.EMNIST.size());
        ModelCard card = ModelCard.builder("sample", architecture.name(), Alphabet.EMNIST)
                .temperature(1.25f)
                .build();
        try {
            Path file = Files.createTempFile("handwriting", ".onnx");
            new NetworkFile(card, network.folded(), FoldedWeights.of(network, FirstWeights.of(network, 1))).save(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ModelSource source(Architecture architecture) {
        return ModelSource.of("sample.onnx", file(architecture));
    }

    static ModelBytes model(Architecture architecture) {
        return ModelBytes.read(source(architecture));
    }
}

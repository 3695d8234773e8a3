package io.handwriting.plain.internal.runtime;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Weight;
import io.handwriting.spi.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Models with weights drawn at random. */
public final class Samples {
    private Samples() {}

    /** A whole model file. */
    public static byte[] file(Architecture architecture) {
        return bytes(folded(architecture.network(Alphabet.EMNIST.size())));
    }

    public static ModelSource source(Architecture architecture) {
        return ModelSource.of("sample.onnx", file(architecture));
    }

    /** A model file with the normalisations folded into convolutions, as they are after a training. */
    public static ModelSource source(Network network) {
        return ModelSource.of("sample.onnx", bytes(folded(network)));
    }

    private static NetworkFile folded(Network network) {
        WeightValues weights = weights(network);
        return new NetworkFile(card(network), network.folded(), FoldedWeights.of(network, weights));
    }

    /** A model file with the normalisations as layers of their own. */
    public static ModelSource unfolded(Network network) {
        return ModelSource.of("sample.onnx", bytes(new NetworkFile(card(network), network, weights(network))));
    }

    private static ModelCard card(Network network) {
        return ModelCard.builder(
                        "sample", "sample", Alphabet.of(Alphabet.EMNIST.labels().subList(0, network.classes())))
                .temperature(1.25f)
                .build();
    }

    private static byte[] bytes(NetworkFile model) {
        try {
            Path file = Files.createTempFile("handwriting", ".onnx");
            model.save(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As after a training: normalisations have something to do. */
    static WeightValues weights(Network network) {
        Random random = new Random(7);
        WeightValues values = FirstWeights.of(network, 7);
        network.weights().forEach(weight -> vary(weight, values.get(weight.name()), random));
        return values;
    }

    private static void vary(Weight weight, float[] values, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (weight.role()) {
                case KERNEL -> values[i];
                case BIAS, MEAN -> (float) (0.1 * random.nextGaussian());
                case SCALE, VARIANCE -> 0.8f + 0.4f * random.nextFloat();
            };
        }
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.Alphabet;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A net with weights drawn at random, normalisations included.
 *
 * @param card its card
 * @param network the net as it is trained
 * @param values its weights
 */
record SampleModel(ModelCard card, Network network, WeightValues values) {
    /** A net with little besides structure. */
    static final Architecture TINY = new Architecture("tiny", "One of each.", SampleModel::tiny);

    private static Network tiny(int classes) {
        Convolution convolution = Convolution.of("conv", 1, 2, 3, 4);
        Residual residual = new Residual(
                "block",
                List.of(
                        Convolution.of("block.a", 2, 2, 3, 1),
                        new BatchNormalization("block.norm", 2),
                        new Excitation("block.se", 2, 1)),
                List.of(),
                0);
        return new Network(List.of(
                new Rescale(0.2f, 0.3f),
                convolution,
                new BatchNormalization("conv.norm", 2),
                new Rectifier(),
                residual,
                new Tap("block", LayerKind.CONVOLUTION),
                new GlobalAverage(),
                new Dense("logits", 2, classes),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    static SampleModel tiny() {
        return of(TINY, alphabet(3), 5);
    }

    static SampleModel of(Architecture architecture, Alphabet alphabet, long seed) {
        ModelCard card = ModelCard.builder("sample", architecture.name(), alphabet)
                .temperature(1.25f)
                .provenance("seed", Long.toString(seed))
                .figure("nothing", 0.5)
                .build();
        Network network = architecture.network(alphabet.size());
        return new SampleModel(card, network, values(network, seed));
    }

    static SampleModel of(Network network, long seed) {
        ModelCard card =
                ModelCard.builder("sample", "own", alphabet(network.classes())).build();
        return new SampleModel(card, network, values(network, seed));
    }

    static Alphabet alphabet(int size) {
        return Alphabet.of(IntStream.range(0, size).mapToObj(i -> "c" + i).toList());
    }

    /** First weights, but biases, scales and statistics are drawn, too. */
    private static WeightValues values(Network network, long seed) {
        Random random = new Random(seed);
        WeightValues values = FirstWeights.of(network, seed);
        network.weights().forEach(weight -> vary(weight, values.get(weight.name()), random));
        return values;
    }

    private static void vary(Weight weight, float[] values, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (weight.role()) {
                case KERNEL -> values[i];
                case BIAS, MEAN -> (float) (0.3 * random.nextGaussian());
                case SCALE, VARIANCE -> 0.4f + 1.2f * random.nextFloat();
            };
        }
    }

    SampleModel folded() {
        return new SampleModel(card, network.folded(), FoldedWeights.of(network, values));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OnnxWriter.write(card, network, values, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

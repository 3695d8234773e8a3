package io.handwriting.it;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Weight;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints, for every architecture, how far DJL before and after the export, ONNX Runtime and plain Java lie apart. */
final class ParityProgram {
    private static final int PART = 100;

    private final Recognizer trained;
    private final List<Recognizer> exported;
    private final Random random = new Random(1);
    private float largest;
    private int otherLabels;

    private ParityProgram(Recognizer trained, List<Recognizer> exported) {
        this.trained = trained;
        this.exported = exported;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        for (Architecture architecture : Architecture.ALL) {
            int glyphs = architecture.equals(Architecture.COMPACT) ? 10_000 : 300;
            System.out.println(architecture.name() + " " + compare(architecture, glyphs));
        }
        System.exit(0); // the engine keeps threads of its own
    }

    private static String compare(Architecture architecture, int glyphs) throws IOException {
        Network network = architecture.network(Alphabet.EMNIST.size());
        WeightValues weights = weights(network);
        ModelCard card = ModelCard.builder("parity", architecture.name(), Alphabet.EMNIST)
                .build();
        Path file = Files.createTempFile("parity", ".onnx");
        new NetworkFile(card, network.folded(), FoldedWeights.of(network, weights)).save(file);
        try (Recognizer trained = new DjlModel(card, network, weights).open();
                Recognizer djl = open("djl", file);
                Recognizer onnx = open("onnx", file);
                Recognizer plain = open("java", file)) {
            ParityProgram parity = new ParityProgram(trained, List.of(djl, onnx, plain));
            for (int from = 0; from < glyphs; from += PART) {
                parity.compare(parity.glyphs(from));
            }
            return parity.largest + " " + parity.otherLabels;
        } finally {
            Files.delete(file);
        }
    }

    private static Recognizer open(String provider, Path file) {
        return Recognizers.discover().using(provider).open(ModelSource.of(file), OpenOptions.DEFAULTS);
    }

    /** As after a training: normalisations have something to do. */
    private static WeightValues weights(Network network) {
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

    /** Characters, and noise. */
    private List<Glyph> glyphs(int seed) {
        List<Glyph> glyphs = new ArrayList<>(SyntheticGlyphs.many(PART / 2, seed));
        while (glyphs.size() < PART) {
            float[] pixels = new float[Glyph.PIXELS];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = random.nextFloat();
            }
            glyphs.add(Glyph.of(pixels));
        }
        return glyphs;
    }

    private void compare(List<Glyph> glyphs) {
        List<Recognition> expected = trained.recognizeAll(glyphs);
        for (Recognizer recognizer : exported) {
            List<Recognition> actual = recognizer.recognizeAll(glyphs);
            for (int i = 0; i < glyphs.size(); i++) {
                compare(expected.get(i), actual.get(i));
            }
        }
    }

    private void compare(Recognition expected, Recognition actual) {
        if (!expected.label().equals(actual.label())) {
            otherLabels++;
        }
        for (String label : Alphabet.EMNIST.labels()) {
            largest = Math.max(largest, Math.abs(expected.probability(label) - actual.probability(label)));
        }
    }
}

package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Weight;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FoldingTest {
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(20, 1);

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void foldedNet_answersTheSame(Architecture architecture) {
        Network network = architecture.network(10);
        WeightValues weights = withStatistics(network);
        ModelCard card = ModelCard.builder("random", architecture.name(), Alphabet.DIGITS)
                .build();

        List<Recognition> plain = answers(new DjlModel(card, network, weights));
        List<Recognition> folded = answers(new DjlModel(card, network.folded(), FoldedWeights.of(network, weights)));

        for (int i = 0; i < plain.size(); i++) {
            for (String label : Alphabet.DIGITS.labels()) {
                assertThat(probability(folded.get(i), label)).isCloseTo(probability(plain.get(i), label), within(1e-5));
            }
        }
    }

    private static List<Recognition> answers(DjlModel model) {
        try (Recognizer recognizer = model.open()) {
            return recognizer.recognizeAll(GLYPHS);
        }
    }

    private static double probability(Recognition recognition, String label) {
        return recognition.probabilities().getOrDefault(label, Float.NaN);
    }

    /** Random weights with statistics and scales as a training leaves them, of which folding has something to fold. */
    private static WeightValues withStatistics(Network network) {
        Random random = new Random(7);
        WeightValues first = FirstWeights.of(network, 7);
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            float[] values = first.get(weight.name());
            if (weight.role() != Weight.Role.KERNEL) {
                for (int i = 0; i < values.length; i++) {
                    values[i] += (float) (0.3 * random.nextDouble());
                }
            }
            arrays.put(weight.name(), values);
        }
        return WeightValues.of(network, arrays);
    }
}

package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** MXNet runs the same nets by the same code. */
class SecondEngineTest {
    private static final Compute MXNET = Compute.defaults().engine("MXNet").threads(1);
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(30, 3);

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void equalWeights_giveEqualAnswers(Architecture architecture) {
        Network network = architecture.network(10);
        ModelCard card = ModelCard.builder("random", architecture.name(), Alphabet.DIGITS)
                .build();
        DjlModel model = new DjlModel(card, network, FirstWeights.of(network, 5));

        List<Recognition> first = answers(model, Compute.defaults().threads(1));
        List<Recognition> second = answers(model, MXNET);

        for (int i = 0; i < GLYPHS.size(); i++) {
            for (String label : Alphabet.DIGITS.labels()) {
                assertThat(second.get(i).probabilities().getOrDefault(label, Float.NaN))
                        .isCloseTo(first.get(i).probabilities().getOrDefault(label, Float.NaN), within(1e-4f));
            }
        }
    }

    @Test
    void smallNet_learns() {
        TrainingData data = SyntheticGlyphs.data(Alphabet.DIGITS, 40, 1);
        TrainingData unseen = SyntheticGlyphs.data(Alphabet.DIGITS, 20, 2);
        DjlModel model = DjlTrainer.of(Architecture.CNN_SMALL)
                .on(MXNET)
                .train(data, TrainingPlan.defaults(), TrainingListener.SILENT, new Cancellation());
        try (Recognizer recognizer = model.open(MXNET)) {
            long right = IntStream.range(0, unseen.size())
                    .filter(row ->
                            recognizer.recognize(unseen.glyph(row)).label().equals(unseen.label(row)))
                    .count();
            assertThat(right).isGreaterThan(unseen.size() * 6 / 10);
        }
    }

    private static List<Recognition> answers(DjlModel model, Compute compute) {
        try (Recognizer recognizer = model.open(compute)) {
            return recognizer.recognizeAll(GLYPHS);
        }
    }
}

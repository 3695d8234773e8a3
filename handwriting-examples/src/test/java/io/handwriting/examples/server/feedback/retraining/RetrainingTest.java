package io.handwriting.examples.server.feedback.retraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.evaluation.Share;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.spi.ModelSource;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrainingTest {
    private static final TrainingData BASE = SyntheticGlyphs.data(Alphabet.DIGITS, 40, 1);
    private static final TrainingData MIRRORED = mirrored("23457", 12, Alphabet.DIGITS);

    private static DjlModel current;

    @TempDir
    private Path folder;

    @BeforeAll
    static void train() {
        TrainingPlan plan = TrainingPlan.defaults().batchSize(16).epochs(5);
        current = DjlTrainer.of(Architecture.LINEAR)
                .on(Compute.defaults().device("cpu").threads(1))
                .train(BASE, plan, TrainingListener.SILENT, new Cancellation());
    }

    /** Of somebody who writes as if in a mirror. */
    private static TrainingData mirrored(String labels, int each, Alphabet alphabet) {
        Random random = new Random(2);
        TrainingData.Builder data = TrainingData.builder("feedback", alphabet);
        for (int i = 0; i < each; i++) {
            for (String label : Alphabet.ofCharacters(labels).labels()) {
                data.add(label, mirrored(SyntheticGlyphs.of(label, random)));
            }
        }
        return data.build();
    }

    private static Glyph mirrored(Glyph glyph) {
        float[] values = new float[Glyph.PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = glyph.at(Glyph.SIZE - 1 - i % Glyph.SIZE, i / Glyph.SIZE);
        }
        return Glyph.of(values);
    }

    private static RetrainedModel learn(Retraining retraining, TrainingData corrections) {
        return retraining.learn(corrections, TrainingListener.SILENT, new Cancellation());
    }

    private static Share accuracy(DjlModel model, TrainingData data) {
        try (Recognizer recognizer = model.open()) {
            int hits = (int) IntStream.range(0, data.size())
                    .filter(row -> recognizer.recognize(data.glyph(row)).label().equals(data.label(row)))
                    .count();
            return new Share(hits, data.size());
        }
    }

    @Test
    void learnsCorrectionsAndForgetsNothing() {
        RetrainedModel retrained = learn(Retraining.of(current).remembering(BASE), MIRRORED);
        assertThat(retrained.isBetter()).isTrue();
        assertThat(retrained.after().corrections().value())
                .isGreaterThan(retrained.before().corrections().value() + 0.3);
        TrainingData held = HeldOut.split(MIRRORED, 1).validation();
        assertThat(held.size()).isEqualTo(15);
        assertThat(accuracy(current, held)).isEqualTo(retrained.before().corrections());
        assertThat(accuracy(retrained.model(), held))
                .isEqualTo(retrained.after().corrections());
        assertThat(retrained.after().base().rows()).isEqualTo(130);
        assertThat(accuracy(retrained.model(), BASE).value()).isGreaterThan(0.98);
    }

    @Test
    void learnsWithoutBaseData() {
        RetrainedModel retrained = learn(Retraining.of(current), MIRRORED);
        assertThat(retrained.isBetter()).isTrue();
        assertThat(retrained.after().base()).isEqualTo(new Share(0, 0));
    }

    @Test
    void proposesNothingWhereThereIsNothingToLearn() {
        RetrainedModel retrained = learn(Retraining.of(current), BASE.rows(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(retrained.before().corrections()).isEqualTo(new Share(3, 3));
        assertThat(retrained.isBetter()).isFalse();
    }

    @Test
    void proposesNoModelThatForgets() {
        Share all = new Share(20, 20);
        RetrainingFigures before = new RetrainingFigures(new Share(990, 1_000), new Share(1, 20));
        assertThat(new RetrainedModel(current, before, new RetrainingFigures(new Share(980, 1_000), all)).isBetter())
                .isTrue();
        assertThat(new RetrainedModel(current, before, new RetrainingFigures(new Share(979, 1_000), all)).isBetter())
                .isFalse();
    }

    @Test
    void equalCorrectionsGiveEqualModels() {
        Retraining retraining = Retraining.of(current).epochs(2).seed(7);
        assertThat(learn(retraining, MIRRORED).model().weights().get("logits.weight"))
                .isEqualTo(learn(retraining, MIRRORED).model().weights().get("logits.weight"))
                .isNotEqualTo(current.weights().get("logits.weight"));
    }

    @Test
    void theShippedModelLearns() {
        ModelSource shipped =
                Recognizers.discover().models().values().iterator().next();
        RetrainedModel retrained = learn(
                Retraining.of(shipped).remembering(SyntheticGlyphs.data(Alphabet.EMNIST, 6, 3)),
                mirrored("EFRK", 8, Alphabet.EMNIST));
        assertThat(retrained.after().corrections().hits())
                .isGreaterThan(retrained.before().corrections().hits());
        Path file = folder.resolve("retrained.onnx");
        retrained.model().save(file);
        ModelCard card = DjlModel.read(file).card();
        assertThat(card.figures()).containsOnlyKeys("corrections held out", "synthetic held out");
        assertThat(card.provenance()).containsEntry("retrained-on", "24 corrections and 188 rows of synthetic");
    }

    @Test
    void tellsHowItGoesOn() {
        List<TrainingEvent> events = new ArrayList<>();
        RetrainedModel retrained =
                Retraining.of(current).remembering(BASE).epochs(3).learn(MIRRORED, events::add, new Cancellation());
        assertThat(events).hasSize(5);
        assertThat(events.get(0)).isEqualTo(new TrainingEvent.Started("linear", 3, 45 + 270, 15 + 130));
        assertThat(events.get(3))
                .isInstanceOfSatisfying(
                        TrainingEvent.EpochDone.class,
                        epoch -> assertThat(epoch.validationAccuracy())
                                .isEqualTo(retrained.after().corrections().value()));
        assertThat(events.get(4))
                .isInstanceOfSatisfying(
                        TrainingEvent.Finished.class,
                        end -> assertThat(end.card())
                                .isEqualTo(retrained.model().card()));
    }

    @Test
    void canBeCancelled() {
        Cancellation cancellation = new Cancellation();
        List<TrainingEvent> events = new ArrayList<>();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> Retraining.of(current)
                        .learn(
                                MIRRORED,
                                event -> {
                                    events.add(event);
                                    if (event instanceof TrainingEvent.EpochDone) {
                                        cancellation.cancel();
                                    }
                                },
                                cancellation));
        assertThat(events).hasSize(2);
    }

    @Test
    void refusesWhatCannotBeLearnt() {
        refuses(() -> learn(Retraining.of(current), MIRRORED.rows(0, 1, 2)), "There are 3 corrections", "8 are needed");
        refuses(() -> Retraining.of(current).epochs(0), "A retraining has 1 to 1,000 epochs, not 0.");
        Network network = new Network(List.of(Convolution.of("only", 1, 10, 3, 1), new GlobalAverage()));
        DjlModel odd = new DjlModel(
                ModelCard.builder("odd", "odd", Alphabet.DIGITS).build(), network, FirstWeights.of(network, 1));
        refuses(() -> learn(Retraining.of(odd), MIRRORED), "\"odd\" does not end with a dense layer", "train it anew");
    }

    private static void refuses(Runnable retraining, String... words) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(retraining::run)
                .withMessageContainingAll(words);
    }
}

package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ProviderException;
import io.handwriting.Recognizer;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class DjlTrainerTest {
    private static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1);
    private static final TrainingData FEW = SyntheticGlyphs.data(Alphabet.DIGITS, 5, 1);
    private static final TrainingPlan SHORT = TrainingPlan.defaults().epochs(2).batchSize(50);

    private static DjlModel train(DjlTrainer trainer, TrainingPlan plan, TrainingListener listener) {
        return trainer.train(DIGITS, plan, listener, new Cancellation());
    }

    private static double accuracy(DjlModel model, TrainingData data) {
        try (Recognizer recognizer = model.open()) {
            long right = IntStream.range(0, data.size())
                    .filter(row -> recognizer.recognize(data.glyph(row)).label().equals(data.label(row)))
                    .count();
            return (double) right / data.size();
        }
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.djl.Architecture#ALL")
    void everyArchitecture_learnsWithItsDefaults(Architecture architecture) {
        List<Double> losses = new ArrayList<>();
        TrainingListener listener = event -> {
            if (event instanceof TrainingEvent.EpochDone epoch) {
                losses.add(epoch.trainingLoss());
            }
        };
        DjlTrainer.of(architecture).train(FEW, SHORT.epochs(3).batchSize(16), listener, new Cancellation());
        assertThat(losses).hasSize(3);
        assertThat(losses.get(2)).isLessThan(losses.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "optimizer, sgd", "schedule, one-cycle", "schedule, warm-restarts", "focusing, 2", "mixup, 0.2",
        "balance, weights", "balance, sampling", "moving-average, 0", "clipping, 0", "augmentation, strong"
    })
    void everySetting_trains(String name, String value) {
        DjlModel model = train(DjlTrainer.of(Architecture.LINEAR), SHORT.with(name, value), TrainingListener.SILENT);
        assertThat(model.card().provenance().get("plan")).contains(name + "=" + value);
    }

    @Test
    void card_tellsWhereTheModelComesFrom() {
        DjlModel model = train(DjlTrainer.of(Architecture.LINEAR), SHORT.seed(42), TrainingListener.SILENT);
        assertThat(model.card().provenance())
                .containsEntry("seed", "42")
                .containsEntry("device", "cpu")
                .containsKeys("data", "sources", "rows", "epochs", "time-taken", "time-outside-learning")
                .containsKeys("trained-at", "engine", "java", "machine");
        assertThat(model.card().figures()).containsKey("validation");
    }

    @Test
    void patience_endsARunThatGetsNoBetter() {
        List<TrainingEvent.EpochDone> epochs = new ArrayList<>();
        train(
                DjlTrainer.of(Architecture.LINEAR),
                SHORT.epochs(200).with("patience", 2).with("learning-rate", 5).with("moving-average", 0),
                event -> {
                    if (event instanceof TrainingEvent.EpochDone epoch) {
                        epochs.add(epoch);
                    }
                });
        assertThat(epochs).hasSizeBetween(3, 150);
        double least = epochs.stream()
                .mapToDouble(TrainingEvent.EpochDone::validationLoss)
                .min()
                .orElseThrow();
        assertThat(epochs.get(epochs.size() - 3).validationLoss()).isEqualTo(least);
    }

    @Test
    void lossThatLeavesTheNumbers_isASentence() {
        TrainingPlan wild = SHORT.epochs(50)
                .with("optimizer", "sgd")
                .with("learning-rate", 10)
                .with("clipping", 0)
                .with("warm-up", 0);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(Architecture.CNN_SMALL), wild, TrainingListener.SILENT))
                .withMessageMatching(
                        "The loss became .* at step \\d+, .* a lower learning-rate or clipping may help\\.");
    }

    @Test
    void teacher_passesOnWhatItKnows() {
        TrainingData unseen = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 2);
        DjlModel teacher = train(DjlTrainer.of(Architecture.CNN_BATCHNORM), SHORT.epochs(8), TrainingListener.SILENT);
        // labels that say nothing: whatever is learnt comes from the teacher
        TrainingData.Builder lies = TrainingData.builder("lies", Alphabet.DIGITS);
        for (int row = 0; row < DIGITS.size(); row++) {
            lies.add(Integer.toString(row * 7 % 10), DIGITS.glyph(row));
        }
        DjlModel pupil = DjlTrainer.of(Architecture.CNN_SMALL)
                .taughtBy(teacher)
                .train(lies.build(), SHORT.epochs(8).with("teaching", 1), TrainingListener.SILENT, new Cancellation());
        assertThat(accuracy(teacher, unseen)).isGreaterThan(0.7);
        assertThat(accuracy(pupil, unseen)).isGreaterThan(0.6);
    }

    @Test
    void teacherOfOtherLabels_isRefused() {
        DjlModel teacher = train(DjlTrainer.of(Architecture.LINEAR), SHORT, TrainingListener.SILENT);
        TrainingData letters = SyntheticGlyphs.data(Alphabet.ofCharacters("AB"), 20, 1);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() ->
                        DjlTrainer.of(Architecture.LINEAR).taughtBy(teacher).train(letters, SHORT, e -> {}))
                .withMessageContaining("both must be the same");
    }

    @Test
    void cancelledRun_goesOnWhereItWas(@TempDir Path folder) {
        RunFolder place = RunFolder.of(folder).every(Duration.ofHours(1));
        Cancellation cancellation = new Cancellation();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.LINEAR)
                        .in(place)
                        .train(DIGITS, SHORT, cancelAt(cancellation, 1, 2), cancellation));

        List<TrainingEvent> events = new ArrayList<>();
        DjlModel resumed = train(DjlTrainer.of(Architecture.LINEAR).in(place.resume()), SHORT, events::add);
        DjlModel unbroken = train(DjlTrainer.of(Architecture.LINEAR), SHORT, TrainingListener.SILENT);

        assertThat(events)
                .filteredOn(TrainingEvent.BatchDone.class::isInstance)
                .first()
                .satisfies(event ->
                        assertThat(((TrainingEvent.BatchDone) event).batch()).isEqualTo(3));
        assertThat(InterruptedRun.checksum(resumed)).isEqualTo(InterruptedRun.checksum(unbroken));
    }

    private static TrainingListener cancelAt(Cancellation cancellation, int epoch, int batch) {
        return event -> {
            if (event instanceof TrainingEvent.BatchDone done && done.epoch() == epoch && done.batch() == batch) {
                cancellation.cancel();
            }
        };
    }

    @Test
    void secondRunInAFolder_isRefused(@TempDir Path folder) {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(folder));
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(trainer, SHORT, event -> train(trainer, SHORT, TrainingListener.SILENT)))
                .withMessageContaining("Another run is under way");
    }

    @Test
    void otherPlanInAFolder_isRefused(@TempDir Path folder) {
        DjlTrainer trainer =
                DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(folder).resume());
        train(trainer, SHORT, TrainingListener.SILENT);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(trainer, SHORT.seed(9), TrainingListener.SILENT))
                .withMessageContainingAll("seed 1", "seed 9");
    }

    @Test
    void unknownEngineOrDevice_isRefused() {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR);
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().engine("Abacus")), SHORT, event -> {}))
                .withMessageContainingAll("Abacus", "PyTorch");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().device("cuda:7")), SHORT, event -> {}))
                .withMessageContainingAll("cuda:7", "Ask for auto or cpu");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().device("toaster")), SHORT, event -> {}))
                .withMessageContaining("toaster");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Compute.defaults().threads(0))
                .withMessageContaining("1 to 1024");
    }
}

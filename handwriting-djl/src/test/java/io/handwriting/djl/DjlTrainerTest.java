package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.pytorch.jni.JniUtils;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Preprocessing;
import io.handwriting.ProviderException;
import io.handwriting.Recognizer;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.Verdict;
import io.handwriting.data.foreign.ForeignGlyphs;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @FieldSource("io.handwriting.network.Architecture#ALL")
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
        "balance, weights", "balance, sampling", "moving-average, 0", "clipping, 0", "augmentation, strong",
        "precision, bf16"
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
                .containsEntry("threads", Integer.toString(Compute.defaults().threads()))
                .containsEntry("engine", "DJL 0.35.1, PyTorch 2.7.1")
                .containsKeys("trained-at", "java", "machine")
                .doesNotContainKey("teacher");
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
        TrainingPlan plan = SHORT.epochs(8).with("foreign", 0);
        DjlModel teacher = train(DjlTrainer.of(Architecture.CNN_BATCHNORM), plan, TrainingListener.SILENT);
        // labels that say nothing: whatever is learnt comes from the teacher
        TrainingData.Builder lies = TrainingData.builder("lies", Alphabet.DIGITS);
        for (int row = 0; row < DIGITS.size(); row++) {
            lies.add(Integer.toString(row * 7 % 10), DIGITS.glyph(row));
        }
        DjlModel pupil = DjlTrainer.of(Architecture.CNN_SMALL)
                .taughtBy(teacher)
                .train(lies.build(), plan.with("teaching", 1), TrainingListener.SILENT, new Cancellation());
        assertThat(pupil.card().provenance())
                .containsEntry("teacher", teacher.card().name());
        assertThat(accuracy(teacher, unseen)).isGreaterThan(0.7);
        assertThat(accuracy(pupil, unseen)).isGreaterThan(0.6);
    }

    @Test
    void dataToCheckWith_areNotLearntFrom() {
        List<TrainingEvent.Started> started = new ArrayList<>();
        TrainingListener listener = event -> {
            if (event instanceof TrainingEvent.Started start) {
                started.add(start);
            }
        };
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).validatedBy(FEW);
        DjlModel model = trainer.train(DIGITS, SHORT.validationShare(0.5), listener, new Cancellation());
        assertThat(started).hasSize(1);
        assertThat(started.get(0).trainingRows()).isEqualTo(200);
        assertThat(model.card().provenance()).containsEntry("rows", "200 learnt, 50 for validation");
        assertThat(model.card().figures()).containsEntry("validation", accuracy(model, FEW));
    }

    @Test
    void scribbles_areUnfamiliarToWhatLearntThem() {
        DjlModel model = DjlTrainer.of(Architecture.CNN_SMALL)
                .train(
                        DIGITS.and(DIGITS),
                        SHORT.epochs(12).validationShare(0.5),
                        TrainingListener.SILENT,
                        new Cancellation());
        ForeignGlyphs foreign = ForeignGlyphs.of(DIGITS, Preprocessing.EMNIST);
        try (Recognizer recognizer = model.open()) {
            long refused = IntStream.range(0, 200)
                    .filter(seed -> recognizer.recognize(foreign.draw(seed)).verdict() == Verdict.UNFAMILIAR)
                    .count();
            assertThat(refused).isGreaterThan(120);
        }
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

    @Test
    void refusedRun_startsNothingAndMakesNoFolder(@TempDir Path folder) {
        Path run = folder.resolve("run");
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(run));
        int before = Held.by("PyTorch");
        assertRefused(trainer, SHORT.with("precision", "fp16"), "fp16");
        assertRefused(trainer.on(Compute.defaults().device("cuda:9")), SHORT, "cuda:9");
        assertRefused(trainer.on(Compute.defaults().engine("Abacus")), SHORT, "Abacus");
        assertRefused(trainer.on(Compute.defaults().engine("MXNet")), SHORT.with("precision", "bf16"), "Only PyTorch");
        assertThat(run).doesNotExist();
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }

    private static void assertRefused(DjlTrainer trainer, TrainingPlan plan, String sentence) {
        List<TrainingEvent> events = new ArrayList<>();
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer, plan, events::add))
                .withMessageContaining(sentence)
                .withMessageEndingWith(".");
        assertThat(events).isEmpty();
    }

    @Test
    void folderThatCannotBeMade_isRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        for (Path wanted : List.of(file, file.resolve("run"))) {
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> train(
                            DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(wanted)),
                            SHORT,
                            TrainingListener.SILENT))
                    .withMessageContainingAll(wanted.toString(), "cannot be used for a run");
        }
        assertThat(file).hasContent("no folder");
    }

    @Test
    void checkpointThatCannotBeWritten_stopsWithASentence(@TempDir Path folder) {
        RunFolder place = RunFolder.of(folder).every(Duration.ZERO);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(Architecture.LINEAR).in(place), SHORT, event -> {
                    if (event instanceof TrainingEvent.Started) {
                        occupy(folder.resolve("checkpoint"));
                    }
                }))
                .withMessageContainingAll("The checkpoint", "cannot be written", "it is a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void occupy(Path place) {
        try {
            Files.createDirectory(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void listenerThatFails_endsTheRunAndNothingIsHeld(String engine, @TempDir Path folder) {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR)
                .on(Compute.defaults().engine(engine).threads(1))
                .in(RunFolder.of(folder).resume());
        train(trainer.in(RunFolder.of(folder.resolve("other"))), SHORT.epochs(1), TrainingListener.SILENT);
        int before = Held.by(engine);
        IllegalStateException failure = new IllegalStateException("made on purpose");
        for (Class<?> kind : TrainingEvent.class.getPermittedSubclasses()) {
            assertThatThrownBy(() -> train(trainer, SHORT, event -> {
                        if (kind.isInstance(event)) {
                            throw failure;
                        }
                    }))
                    .as(kind.getSimpleName())
                    .isSameAs(failure);
            assertThat(Held.by(engine)).as(kind.getSimpleName()).isEqualTo(before);
        }
        assertThat(train(trainer, SHORT, TrainingListener.SILENT).card().architecture())
                .isEqualTo("linear");
    }

    /** Two threads round otherwise than one, so that a resumed run would not be what it was. */
    @Test
    void listenerThatReads_doesNotChangeHowTheRunComputes() {
        List<Integer> threads = new ArrayList<>();
        try (Recognizer other = Samples.MODEL.open()) {
            train(DjlTrainer.of(Architecture.LINEAR).on(Compute.defaults().threads(2)), SHORT, event -> {
                threads.add(JniUtils.getNumThreads());
                other.recognize(DIGITS.glyph(0));
            });
        }
        assertThat(threads).hasSizeGreaterThan(4).containsOnly(2);
    }

    @Test
    void cancelledRun_holdsNothing() {
        int before = Held.by("PyTorch");
        Cancellation cancellation = new Cancellation();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.LINEAR)
                        .train(DIGITS, SHORT, cancelAt(cancellation, 2, 1), cancellation));
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }

    @Test
    void runThatLeavesTheNumbers_keepsItsLastGoodState(@TempDir Path folder) throws IOException {
        TrainingPlan wild = SHORT.epochs(50)
                .with("optimizer", "sgd")
                .with("learning-rate", 10)
                .with("clipping", 0)
                .with("warm-up", 0);
        RunFolder place = RunFolder.of(folder).every(Duration.ZERO);
        AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
        int before = Held.by("PyTorch");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(
                        DjlTrainer.of(Architecture.CNN_SMALL).in(place),
                        wild,
                        event -> last.set(content(folder.resolve("checkpoint")))))
                .withMessageContaining("a lower learning-rate or clipping may help");
        assertThat(last.get()).isNotEmpty();
        assertThat(folder.resolve("checkpoint")).isNotEmptyFile();
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }

    private static byte[] content(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fewRowsAndBatchesOfOne_areLearnt() {
        TrainingData few = SyntheticGlyphs.data(Alphabet.ofCharacters("01"), 2, 1);
        for (int batchSize : List.of(1, 3, 65_536)) {
            DjlModel model = DjlTrainer.of(Architecture.CNN_BATCHNORM)
                    .train(few, SHORT.batchSize(batchSize), TrainingListener.SILENT, new Cancellation());
            assertThat(model.card().figures())
                    .as("nothing is left to validate with")
                    .isEmpty();
        }
    }

    @Test
    void wrongDefaultOfAnArchitecture_isASentence() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(ownDefault("speed", "1")), SHORT, TrainingListener.SILENT))
                .withMessage("The architecture has a default for \"speed\", which is no setting.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(ownDefault("mixup", "much")), SHORT, TrainingListener.SILENT))
                .withMessageContainingAll("\"mixup\" is a number", "much");
    }

    private static Architecture ownDefault(String name, String value) {
        return new Architecture("own", "Own.", Architecture.LINEAR.design(), Map.of(name, value));
    }

    @Test
    void mxnet_trainsTwiceAtOnceWhileItReads() throws InterruptedException, ExecutionException {
        Compute mxnet = Compute.defaults().engine("MXNet").threads(1);
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).on(mxnet);
        int alone = InterruptedRun.checksum(train(trainer, SHORT, TrainingListener.SILENT));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (Recognizer reading = Samples.MODEL.open(mxnet)) {
            String label = reading.recognize(DIGITS.glyph(0)).label();
            List<Callable<Integer>> runs = List.of(
                    () -> InterruptedRun.checksum(train(trainer, SHORT, event -> {})),
                    () -> InterruptedRun.checksum(train(trainer, SHORT, event -> {})));
            List<Future<Integer>> results = runs.stream().map(pool::submit).toList();
            for (int i = 0; i < 20; i++) {
                assertThat(reading.recognize(DIGITS.glyph(0)).label()).isEqualTo(label);
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

package io.handwriting.testkit;

import static io.handwriting.testkit.Agreement.ROUNDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.HyperParameter;
import io.handwriting.Model;
import io.handwriting.ModelException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.Trainer;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link Trainer} must do; a provider's tests extend it. */
@DisplayName("A trainer")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TrainerContract {
    private static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 40, 1);
    private static final TrainingData UNSEEN = SyntheticGlyphs.data(Alphabet.DIGITS, 20, 2);
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(100, 45);

    private final ProgressLog progress = new ProgressLog();
    private @Nullable Model trained;

    /** Made by the test framework. */
    protected TrainerContract() {}

    /**
     * Makes the trainer.
     *
     * @return the trainer under test
     */
    protected abstract Trainer trainer();

    /**
     * Makes the provider that opens what the trainer's models save.
     *
     * @return the provider
     */
    protected abstract RecognizerProvider provider();

    /**
     * Names a model file.
     *
     * @return a file name with the ending that the provider expects
     */
    protected abstract String fileName();

    /**
     * Plans a run that learns ten digits from forty drawings each in seconds.
     *
     * @return the plan; a fifth for validation and the defaults otherwise, unless overridden
     */
    protected TrainingPlan plan() {
        return TrainingPlan.defaults().validationShare(0.2);
    }

    /** The digits, learnt once for all tests that only look at the outcome. */
    private Model trained() {
        Model known = trained;
        if (known == null) {
            known = trainer().train(DIGITS, plan(), progress);
            trained = known;
        }
        return known;
    }

    @Test
    @DisplayName("has a name, a description, and settings with defaults in their ranges")
    void trainer_describesItself() {
        assertThat(trainer().name()).isNotBlank();
        assertThat(trainer().description()).endsWith(".");
        assertThat(trainer().hyperParameters())
                .allSatisfy(parameter -> parameter.check(parameter.defaultText()))
                .extracting(HyperParameter::name)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("learns to read digits of hands it never saw")
    void training_learns() {
        assertThat(accuracy(trained())).isGreaterThan(0.6);
    }

    @Test
    @DisplayName("gives equal models for equal data and plans")
    void equalPlans_giveEqualModels() {
        Model again = trainer().train(DIGITS, plan(), TrainingListener.SILENT);
        Agreement.assertClose(answers(trained().open()), answers(again.open()), ROUNDING);
    }

    @Test
    @DisplayName("trains in two threads at once")
    void twoRunsAtOnce_bothLearn() {
        Crowd.run(2, worker -> {
            Model model = trainer().train(DIGITS, plan().seed(worker), TrainingListener.SILENT);
            assertThat(accuracy(model)).isGreaterThan(0.6);
        });
    }

    @Test
    @DisplayName("tells in order how the run goes on")
    void progress_isToldInOrder() {
        Model model = trained();
        progress.assertTellsOf(trainer(), DIGITS, plan(), model);
    }

    @Test
    @DisplayName("learns without a validation share")
    void noValidationShare_stillLearns() {
        Model model = trainer().train(DIGITS, plan().validationShare(0), TrainingListener.SILENT);
        assertThat(accuracy(model)).isGreaterThan(0.6);
    }

    @Test
    @DisplayName("stops before it starts when it was cancelled already")
    void cancelledBefore_stopsAtOnce() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ProgressLog log = new ProgressLog();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> trainer().train(DIGITS, plan(), log, cancellation));
        assertThat(log.all(TrainingEvent.EpochDone.class)).isEmpty();
    }

    @Test
    @DisplayName("stops within an epoch when it is cancelled")
    void cancelledMeanwhile_stopsWithinAnEpoch() {
        Cancellation cancellation = new Cancellation();
        ProgressLog log = new ProgressLog();
        TrainingListener canceller = event -> {
            log.on(event);
            cancellation.cancel();
        };
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> trainer().train(DIGITS, plan().epochs(1000), canceller, cancellation));
        assertThat(log.all(TrainingEvent.EpochDone.class)).hasSizeLessThan(2);
        assertThat(log.all(TrainingEvent.Finished.class)).isEmpty();
    }

    @Test
    @DisplayName("refuses a setting it does not know and names those it knows")
    void unknownSetting_isRefused() {
        String message = refusal(DIGITS, plan().with("no-such-setting", "1"));
        assertThat(message).contains("no-such-setting");
        assertThat(message)
                .contains(trainer().hyperParameters().stream()
                        .map(HyperParameter::name)
                        .toList());
    }

    @Test
    @DisplayName("refuses a value outside its range and names the range")
    void valueOutsideItsRange_isRefused() {
        for (HyperParameter parameter : trainer().hyperParameters()) {
            for (String text : List.of("nonsense", "NaN", "1e300", "")) {
                assertThat(refusal(DIGITS, plan().with(parameter.name(), text)))
                        .contains(parameter.name())
                        .contains(range(parameter));
            }
        }
    }

    private static List<String> range(HyperParameter parameter) {
        if (parameter instanceof HyperParameter.Choice choice) {
            return choice.options();
        }
        HyperParameter.Range range = (HyperParameter.Range) parameter;
        return List.of(Double.toString(range.least()), Double.toString(range.most()));
    }

    @Test
    @DisplayName("refuses data from which nothing can be learnt")
    void uselessData_areRefused() {
        Alphabet sevens = Alphabet.of(List.of("7"));
        TrainingData onlySevens = DIGITS.rows(IntStream.range(0, DIGITS.size())
                .filter(row -> DIGITS.labelIndex(row) == 7)
                .toArray());
        assertSentence(refusal(SyntheticGlyphs.data(Alphabet.DIGITS, 0, 1), plan()));
        assertSentence(refusal(SyntheticGlyphs.data(sevens, 20, 1), plan()));
        assertSentence(refusal(onlySevens, plan()));
        assertSentence(refusal(SyntheticGlyphs.data(Alphabet.DIGITS, 1, 1), plan().validationShare(0.9)));
    }

    @Test
    @DisplayName("learns labels that are words")
    void otherAlphabet_isLearnt() {
        Alphabet greek = Alphabet.of(List.of("alpha", "beta"));
        Random random = new Random(3);
        TrainingData.Builder data = TrainingData.builder("greek", greek);
        for (int row = 0; row < 40; row++) {
            data.add("alpha", SyntheticGlyphs.of("a", random)).add("beta", SyntheticGlyphs.of("B", random));
        }
        Model model = trainer().train(data.build(), plan(), TrainingListener.SILENT);
        try (Recognizer recognizer = model.open()) {
            assertThat(recognizer.card().alphabet()).isEqualTo(greek);
            assertThat(recognizer.recognize(SyntheticGlyphs.of("a")).label()).isEqualTo("alpha");
            assertThat(recognizer.recognize(SyntheticGlyphs.of("B")).label()).isEqualTo("beta");
        }
    }

    @Test
    @DisplayName("gives the model a card with name, architecture and alphabet")
    void card_saysWhatTheModelIs() {
        assertThat(trained().card().name()).isNotBlank();
        assertThat(trained().card().architecture()).isEqualTo(trainer().name());
        assertThat(trained().card().alphabet()).isEqualTo(DIGITS.alphabet());
    }

    @Test
    @DisplayName("saves a model that answers the same and has the same card when it is opened again")
    void savedModel_answersTheSame(@TempDir Path folder) {
        Path file = folder.resolve(fileName());
        trained().save(file);
        try (Recognizer recognizer = open(file)) {
            assertThat(recognizer.card()).isEqualTo(trained().card());
        }
        Agreement.assertClose(answers(trained().open()), answers(open(file)), ROUNDING);
    }

    @Test
    @DisplayName("saves over an older model and leaves nothing else behind")
    void saving_replacesAnOlderModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(fileName()), "an older model");
        trained().save(file);
        open(file).close();
        assertThat(files(folder)).containsExactly(file);
    }

    @Test
    @DisplayName("leaves everything as it was when a model cannot be saved")
    void savingThatFails_changesNothing(@TempDir Path folder) throws IOException {
        Path occupied = Files.createDirectory(folder.resolve(fileName()));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> trained().save(occupied))
                .withMessageEndingWith(".");
        assertThat(files(folder)).containsExactly(occupied);
        assertThat(files(occupied)).isEmpty();
    }

    private Recognizer open(Path file) {
        return Recognizers.of(provider()).open(ModelSource.of(file), OpenOptions.DEFAULTS);
    }

    private String refusal(TrainingData data, TrainingPlan plan) {
        ProgressLog log = new ProgressLog();
        try {
            trainer().train(data, plan, log);
        } catch (TrainingException e) {
            assertThat(log.events()).as("events before the refusal").isEmpty();
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("A training of " + data.size() + " rows with " + plan + " should have been refused.");
    }

    private static void assertSentence(String message) {
        assertThat(message).isNotBlank().endsWith(".");
    }

    private static double accuracy(Model model) {
        try (Recognizer recognizer = model.open()) {
            long right = IntStream.range(0, UNSEEN.size())
                    .filter(row ->
                            recognizer.recognize(UNSEEN.glyph(row)).label().equals(UNSEEN.label(row)))
                    .count();
            return (double) right / UNSEEN.size();
        }
    }

    /** Reads a few glyphs and closes the recognizer. */
    private static List<Recognition> answers(Recognizer recognizer) {
        try (recognizer) {
            return recognizer.recognizeAll(GLYPHS);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

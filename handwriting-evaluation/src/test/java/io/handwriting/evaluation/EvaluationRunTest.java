package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.testkit.SyntheticGlyphs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How data are gone through: batches, threads, variants, alphabets, progress, and what goes wrong. */
class EvaluationRunTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");

    private static TrainingData synthetic(int rows) {
        TrainingData.Builder data = TrainingData.builder("synthetic", ABC);
        Random random = new Random(7);
        for (int row = 0; row < rows; row++) {
            String label = ABC.label(row % 3);
            data.add(label, SyntheticGlyphs.of(label, random));
        }
        return data.build();
    }

    /** Scores that have nothing to do with the labels, but with every pixel. */
    private static Recognizer arbitrary() {
        return Recognizer.of(ModelCard.builder("arbitrary", "none", ABC).build(), (glyphs, scores) -> {
            int place = 0;
            for (Glyph glyph : glyphs) {
                Random random = new Random(glyph.hashCode());
                for (int i = 0; i < 3; i++) {
                    scores[place++] = (float) random.nextGaussian();
                }
            }
        });
    }

    private static String json(EvaluationPlan plan) {
        Evaluation evaluation = Evaluation.of(arbitrary(), synthetic(301), plan);
        return EvaluationReport.of(evaluation)
                .with(new Environment(Instant.EPOCH, "java", "system", 1))
                .toJson();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "64, 4", "7, 4", "1000, 2"})
    void figures_areTheSameForAllBatchesAndThreads(int batchSize, int threads) {
        assertThat(json(EvaluationPlan.defaults().batchSize(batchSize).threads(threads)))
                .isEqualTo(json(EvaluationPlan.defaults()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void listener_hearsOfEveryBatch(int threads) {
        List<Integer> heard = new ArrayList<>();
        Evaluation.of(
                arbitrary(),
                synthetic(25),
                EvaluationPlan.defaults().batchSize(10).threads(threads),
                (done, rows) -> heard.add(done * 100 + rows),
                new Cancellation());
        assertThat(heard).hasSize(3).isSorted().endsWith(2525);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cancelledEvaluation_stopsAfterItsBatch(int threads) {
        Cancellation cancellation = new Cancellation();
        AtomicInteger read = new AtomicInteger();
        assertThatExceptionOfType(EvaluationCancelledException.class)
                .isThrownBy(() -> Evaluation.of(
                        arbitrary(),
                        synthetic(300),
                        EvaluationPlan.defaults().batchSize(10).threads(threads),
                        (done, rows) -> {
                            read.set(done);
                            cancellation.cancel();
                        },
                        cancellation))
                .withMessage("The evaluation was cancelled.");
        assertThat(read.get()).isBetween(10, 10 * threads);
    }

    /** Waits until the interruption was noticed, so that the work does not end before. */
    private static void interruptAndWait(Thread caller) {
        caller.interrupt();
        while (caller.isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void interruptedCaller_isToldAndStaysInterrupted() {
        Recognizer interrupting = new Told(Script.over(ABC).card(), glyph -> Recognition.blank(ABC));
        Thread caller = Thread.currentThread();
        assertThatExceptionOfType(EvaluationCancelledException.class)
                .isThrownBy(() -> Evaluation.of(
                        interrupting,
                        synthetic(300),
                        EvaluationPlan.defaults().batchSize(1).threads(2),
                        (done, rows) -> interruptAndWait(caller),
                        new Cancellation()))
                .withMessage("The evaluation was interrupted.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOfTheModel_isThrownOn(int threads) {
        Recognizer failing = new Told(Script.over(ABC).card(), glyph -> {
            throw new ModelException("The model is ill.");
        });
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Evaluation.of(
                        failing,
                        synthetic(9),
                        EvaluationPlan.defaults().batchSize(1).threads(threads)))
                .withMessage("The model is ill.");
    }

    @Test
    void errorInAThread_isThrownOn() {
        Recognizer failing = new Told(Script.over(ABC).card(), glyph -> {
            throw new StackOverflowError("deep");
        });
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> Evaluation.of(
                        failing, synthetic(9), EvaluationPlan.defaults().threads(2)));
    }

    @Test
    void emptyData_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(arbitrary(), synthetic(0)))
                .withMessage("The data \"synthetic\" have no rows; at least one is needed to evaluate a model.");
    }

    @Test
    void dataInAnotherOrderOfLabels_areReadByLabel() {
        TrainingData data = TrainingData.builder("turned", Alphabet.ofCharacters("CA"))
                .add("C", SyntheticGlyphs.of("C"))
                .add("A", SyntheticGlyphs.of("A"))
                .build();
        Recognizer alwaysC = new Told(
                Script.over(ABC).card(), glyph -> Recognition.of(ABC, new float[] {0, 0, 1}, 0, Acceptance.EVERYTHING));
        Evaluation evaluation = Evaluation.of(alwaysC, data);
        assertThat(evaluation.alphabet()).isEqualTo(ABC);
        assertThat(evaluation.confusion().count(2, 2)).isEqualTo(1);
        assertThat(evaluation.confusion().count(0, 2)).isEqualTo(1);
    }

    @Test
    void labelWithoutRows_needNotBeKnown() {
        TrainingData data = TrainingData.builder("wide", Alphabet.ofCharacters("ABCXYZ"))
                .add("A", SyntheticGlyphs.of("A"))
                .build();
        assertThat(Evaluation.of(arbitrary(), data).rows()).isEqualTo(1);
    }

    @Test
    void labelThatTheModelLacks_isNamed() {
        TrainingData data = TrainingData.builder("wide", Alphabet.ofCharacters("AXY"))
                .add("A", SyntheticGlyphs.of("A"))
                .add("Y", SyntheticGlyphs.of("Y"))
                .add("X", SyntheticGlyphs.of("X"))
                .build();
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(arbitrary(), data))
                .withMessage(
                        "The data \"wide\" show X Y, which \"arbitrary\" cannot answer with; it may answer with A B C.");
    }

    @Test
    void alphabetOfThePlan_restrictsTheAnswers() {
        Script script = Script.over("ABC").row("A", 0.25f, 0.15f, 0.6f).row("B", 0.25f, 0.5f, 0.25f);
        Evaluation evaluation = Evaluation.of(
                script.recognizer(), script.data(), EvaluationPlan.defaults().alphabet(Alphabet.ofCharacters("AB")));
        assertThat(evaluation.alphabet()).isEqualTo(Alphabet.ofCharacters("AB"));
        assertThat(evaluation.accuracy()).isEqualTo(new Share(2, 2));
        assertThat(evaluation.leastSureHits().get(0).confidence()).isEqualTo(0.625f);
    }

    @Test
    void variants_areAveraged() {
        Script script = Script.over("AB").row("B", 0.9f, 0.1f).row("B", 0, 1);
        Glyph other = script.data().glyph(1);
        Evaluation evaluation = Evaluation.of(
                script.recognizer(),
                script.data().rows(0),
                EvaluationPlan.defaults().variants(glyph -> List.of(glyph, other)));
        assertThat(evaluation.accuracy()).isEqualTo(new Share(1, 1));
        assertThat(evaluation.leastSureHits().get(0).confidence()).isEqualTo(0.55f);
    }

    @Test
    void noVariants_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(
                        arbitrary(), synthetic(2), EvaluationPlan.defaults().variants(glyph -> List.of())))
                .withMessage("The plan's variants make nothing of a glyph; one is needed at least.");
    }

    @Test
    void recognizerThatLosesAnswers_isNamed() {
        Recognizer losing = new Recognizer() {
            @Override
            public ModelCard card() {
                return Script.over(ABC).named("loser").card();
            }

            @Override
            public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                return List.of();
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(losing, synthetic(2)))
                .withMessage("The recognizer \"loser\" gave 0 answers to 2 glyphs.");
    }

    @Test
    void answerOutsideTheAlphabet_isNamed() {
        Recognizer wild = new Told(
                Script.over(ABC).named("wild").card(),
                glyph -> Recognition.of(Alphabet.ofCharacters("D"), new float[] {1}, 0, Acceptance.EVERYTHING));
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(wild, synthetic(2)))
                .withMessage("The recognizer \"wild\" does not keep to its alphabet: None of the labels A B C can be"
                        + " read; there are D.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_537})
    void batchSize_outsideItsRange_isRefused(int size) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> EvaluationPlan.defaults().batchSize(size))
                .withMessage("The batch size of an evaluation is from 1 to 65536, not " + size + ".");
    }

    @Test
    void threadsAndExamples_outsideTheirRanges_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> EvaluationPlan.defaults().threads(0))
                .withMessageContaining("from 1 to 1024, not 0");
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> EvaluationPlan.defaults().examples(-1))
                .withMessageContaining("from 0 to 10000, not -1");
    }

    @Test
    void noExamples_keepsNone() {
        Evaluation evaluation = Evaluation.of(
                arbitrary(), synthetic(20), EvaluationPlan.defaults().examples(0));
        assertThat(evaluation.surestMistakes()).isEmpty();
        assertThat(evaluation.leastSureHits()).isEmpty();
    }

    @Test
    void rows_keepTheirOrder() {
        Script script = Script.over("AB");
        IntStream.range(0, 500).forEach(row -> script.sure("A", row % 7 == 0 ? "B" : "A"));
        Evaluation evaluation = Evaluation.of(
                script.recognizer(),
                script.data(),
                EvaluationPlan.defaults().batchSize(3).threads(4));
        assertThat(evaluation.hits().stream().toArray())
                .isEqualTo(IntStream.range(0, 500).filter(row -> row % 7 != 0).toArray());
    }
}

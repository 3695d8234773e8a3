package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.Cancellation;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.data.Canvas;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import io.handwriting.preprocess.CanvasReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnCharactersTest {
    private static final PenStrokes PENS = Pens.of(20, "1", "0");

    private static DrawnCharacters drawn(CanvasCondition condition) {
        return DrawnCharacters.of(PENS, condition, 1);
    }

    @ParameterizedTest
    @EnumSource
    void drawings_areTheSameForTheSameSeed(CanvasCondition condition) {
        for (int row = 0; row < 5; row++) {
            assertThat(drawn(condition).drawing(row)).isEqualTo(drawn(condition).drawing(row));
        }
    }

    @Test
    void seeds_chooseOtherCanvases() {
        Drawing first = drawn(CanvasCondition.RANDOM).drawing(0);
        assertThat(DrawnCharacters.of(PENS, CanvasCondition.RANDOM, 2).drawing(0))
                .isNotEqualTo(first);
        assertThat(drawn(CanvasCondition.RANDOM).drawing(2)).isNotEqualTo(first);
    }

    @Test
    void conditions_areWhatTheirNamesSay() {
        Ink ink = PENS.samples().get(0).ink();
        assertThat(drawn(CanvasCondition.STROKES).drawing(0)).isSameAs(ink);
        assertThat(drawn(CanvasCondition.PLAIN).drawing(0)).isEqualTo(Canvas.PLAIN.draw(ink));
        assertThat(drawn(CanvasCondition.INVERTED).drawing(0))
                .isEqualTo(Canvas.PLAIN.invert().draw(ink));
        assertThat(inkOf(drawn(CanvasCondition.MOVED).drawing(0)))
                .isBetween(0.99 * inkOf(Canvas.PLAIN.draw(ink)), 1.01 * inkOf(Canvas.PLAIN.draw(ink)));
        assertThat(drawn(CanvasCondition.MOVED).drawing(0)).isNotEqualTo(Canvas.PLAIN.draw(ink));
        assertThat(inkOf(drawn(CanvasCondition.SHRUNK).drawing(0)))
                .isBetween(0.97 * inkOf(Canvas.PLAIN.draw(ink)) / 16, 1.03 * inkOf(Canvas.PLAIN.draw(ink)) / 16);
    }

    private static double inkOf(Drawing drawing) {
        Bitmap bitmap = (Bitmap) drawing;
        return IntStream.range(0, bitmap.width() * bitmap.height())
                .map(i -> 255 - bitmap.grey(i % bitmap.width(), i / bitmap.width()))
                .sum();
    }

    @Test
    void samplesWithoutAPoint_areLeftOut() {
        List<PenSample> samples = new ArrayList<>(PENS.samples());
        samples.add(0, new PenSample("1", Optional.empty(), Ink.of()));
        DrawnCharacters drawn = DrawnCharacters.of(PenStrokes.of("more", samples), CanvasCondition.PLAIN, 1);
        assertThat(drawn.size()).isEqualTo(40);
        assertThat(drawn.name()).isEqualTo("more, plain");
    }

    @ParameterizedTest
    @EnumSource
    void evaluation_readsAsACanvasReaderDoes(CanvasCondition condition) {
        Recognizer recognizer = Pens.narrowOrWide();
        Evaluation evaluation = Evaluation.of(recognizer, drawn(condition), EvaluationPlan.defaults());
        CanvasReader reader = CanvasReader.of(recognizer);
        for (int row = 0; row < 40; row++) {
            String read = reader.read(drawn(condition).drawing(row)).label();
            assertThat(evaluation.hits().get(row))
                    .isEqualTo(read.equals(drawn(condition).label(row)));
        }
        assertThat(evaluation.accuracy().hits()).isGreaterThan(35);
        assertThat(evaluation.dataName()).isEqualTo("pens, " + condition);
    }

    @Test
    void figures_areTheSameHoweverManyThreadsRead() {
        Recognizer recognizer = Pens.narrowOrWide();
        EvaluationPlan one = EvaluationPlan.defaults().batchSize(3);
        Evaluation alone = Evaluation.of(recognizer, drawn(CanvasCondition.RANDOM), one);
        Evaluation together = Evaluation.of(recognizer, drawn(CanvasCondition.RANDOM), one.threads(4));
        assertThat(together.hits()).isEqualTo(alone.hits());
        assertThat(together.dataFingerprint()).isEqualTo(alone.dataFingerprint());
    }

    @Test
    void fingerprint_isThatOfTheDrawings() {
        Recognizer recognizer = Pens.narrowOrWide();
        EvaluationPlan plan = EvaluationPlan.defaults();
        assertThat(Evaluation.of(recognizer, drawn(CanvasCondition.PLAIN), plan).dataFingerprint())
                .isNotEqualTo(Evaluation.of(recognizer, drawn(CanvasCondition.MOVED), plan)
                        .dataFingerprint())
                .isNotEqualTo(Evaluation.of(
                                recognizer, DrawnCharacters.of(Pens.of(20, "0", "1"), CanvasCondition.PLAIN, 1), plan)
                        .dataFingerprint());
    }

    @Test
    void labelsThatTheRecognizerDoesNotKnow_areRefused() {
        DrawnCharacters other = DrawnCharacters.of(Pens.of(1, "1", "7"), CanvasCondition.PLAIN, 1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(Pens.narrowOrWide(), other, EvaluationPlan.defaults()))
                .withMessageContaining("show 7, which \"width\" cannot answer with");
    }

    @Test
    void robustness_comparesAllConditions() {
        List<Integer> done = new ArrayList<>();
        Robustness robustness = Robustness.of(
                Pens.narrowOrWide(),
                drawn(CanvasCondition.RANDOM),
                EvaluationPlan.defaults(),
                (now, all) -> {
                    done.add(now);
                    assertThat(all).isEqualTo(240);
                },
                new Cancellation());
        assertThat(robustness.conditions())
                .extracting(ConditionFigures::condition)
                .containsExactly(CanvasCondition.values());
        assertThat(robustness.conditions())
                .allSatisfy(figures -> assertThat(figures.accuracy().rows()).isEqualTo(40));
        assertThat(robustness.under(CanvasCondition.PLAIN).difference().difference())
                .isZero();
        assertThat(robustness.under(CanvasCondition.MOVED).difference().first()).isEqualTo("moved");
        assertThat(done).isSorted().last().isEqualTo(240);
    }

    @Test
    void robustness_isThatOfTheEvaluations() {
        Recognizer recognizer = Pens.narrowOrWide();
        DrawnCharacters drawn = drawn(CanvasCondition.PLAIN);
        Robustness robustness = Robustness.of(recognizer, drawn, EvaluationPlan.defaults());
        Evaluation shrunk = Evaluation.of(recognizer, drawn.under(CanvasCondition.SHRUNK), EvaluationPlan.defaults());
        assertThat(robustness.under(CanvasCondition.SHRUNK).accuracy()).isEqualTo(shrunk.accuracy());
        assertThat(Evaluation.of(recognizer, drawn, EvaluationPlan.defaults())
                        .with(robustness)
                        .robustness())
                .contains(robustness);
    }
}

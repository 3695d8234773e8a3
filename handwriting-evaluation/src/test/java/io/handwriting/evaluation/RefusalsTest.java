package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Cancellation;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.data.Canvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final DrawnCharacters ONES = DrawnCharacters.of(Pens.of(10, "1"), CanvasCondition.RANDOM, 1);
    private static final Drawing EMPTY = Canvas.PLAIN.draw(Ink.of());

    /** Drawings that are told one by one. */
    private record Listed(String name, List<Drawing> drawings) implements ForeignDrawings {
        @Override
        public int size() {
            return drawings.size();
        }

        @Override
        public Drawing draw(int number) {
            return drawings.get(number);
        }
    }

    private static Listed zeros(int count) {
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawings.add(Canvas.PLAIN.draw(SyntheticInk.of("0", new Random(i))));
        }
        return new Listed("zeros", drawings);
    }

    private static Refusals refusals(ForeignDrawings... foreign) {
        return Refusals.of(Pens.narrowOrWide(), ONES, List.of(foreign), 100, EvaluationPlan.defaults());
    }

    @Test
    void whatIsRefused_isCountedByKind() {
        Refusals refusals = refusals(zeros(7), new Listed("empty", List.of(EMPTY)));
        assertThat(refusals.refused()).isEqualTo(new Share(0, 10));
        assertThat(refusals.foreign()).extracting(ForeignFigures::name).containsExactly("zeros", "empty");
        assertThat(refusals.foreign())
                .extracting(ForeignFigures::refused)
                .containsExactly(new Share(7, 7), new Share(1, 1));
    }

    @Test
    void area_comparesFamiliarityWithThatOfTheCharacters() {
        Listed mixed = new Listed("mixed", List.of(zeros(1).draw(0), EMPTY, ONES.drawing(0), ONES.drawing(1)));
        assertThat(refusals(mixed).foreign().get(0).auroc().value()).isEqualTo(0.75);
        assertThat(refusals(zeros(3)).foreign().get(0).auroc().value()).isOne();
    }

    @Test
    void spread_namesFiveValues() {
        assertThat(refusals(new Listed("empty", List.of(EMPTY)))
                        .foreign()
                        .get(0)
                        .familiarity())
                .isEqualTo(new Spread(
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY));
        float[] hundred = new float[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = 100 - i;
        }
        assertThat(Spread.of(hundred)).isEqualTo(new Spread(5, 25, 50, 75, 95));
    }

    @Test
    void countIsThePlannedOne_whereThereAreSoMany() {
        Refusals refusals = Refusals.of(
                Pens.narrowOrWide(),
                ONES,
                List.of(ForeignDrawings.textures(1), zeros(3)),
                5,
                EvaluationPlan.defaults().threads(2));
        assertThat(refusals.foreign()).extracting(kind -> kind.refused().rows()).containsExactly(5, 3);
    }

    @Test
    void charactersThatTheModelDoesNotKnow_areRefused() {
        DrawnCharacters letters = DrawnCharacters.of(Pens.of(3, "K"), CanvasCondition.RANDOM, 1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() ->
                        Refusals.of(Pens.narrowOrWide(), letters, List.of(zeros(1)), 1, EvaluationPlan.defaults()))
                .withMessageContaining("show K");
    }

    @Test
    void progress_coversAllDrawings() {
        List<Integer> done = new ArrayList<>();
        Refusals.of(
                Pens.narrowOrWide(),
                ONES,
                List.of(zeros(3), zeros(4)),
                100,
                EvaluationPlan.defaults().batchSize(2),
                (now, all) -> {
                    done.add(now);
                    assertThat(all).isEqualTo(17);
                },
                new Cancellation());
        assertThat(done).isSorted().last().isEqualTo(17);
    }

    @Test
    void cancellation_endsIt() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatExceptionOfType(EvaluationCancelledException.class)
                .isThrownBy(() -> Refusals.of(
                        Pens.narrowOrWide(),
                        ONES,
                        List.of(),
                        1,
                        EvaluationPlan.defaults(),
                        EvaluationListener.SILENT,
                        cancellation));
    }

    @Test
    void nothingToCompare_isRefused() {
        DrawnCharacters none = DrawnCharacters.of(Pens.of(0, "1"), CanvasCondition.RANDOM, 1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(
                        () -> Refusals.of(Pens.narrowOrWide(), none, List.of(zeros(1)), 1, EvaluationPlan.defaults()));
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(
                        () -> Refusals.of(Pens.narrowOrWide(), ONES, List.of(zeros(1)), 0, EvaluationPlan.defaults()));
    }
}

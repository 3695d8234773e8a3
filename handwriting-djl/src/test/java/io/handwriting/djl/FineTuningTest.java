package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.DIGITS;
import static io.handwriting.djl.ShortRuns.FEW;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.HyperParameter;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs that begin with what a model has learnt. */
class FineTuningTest {
    private static final TrainingPlan STANDING_STILL =
            SHORT.epochs(1).with("learning-rate", 1e-6).with("weight-decay", 0);

    private static DjlModel learnt;

    @BeforeAll
    static void learn() {
        learnt = train(DjlTrainer.of(Architecture.CNN_BATCHNORM), SHORT.epochs(4));
    }

    private static DjlTrainer trainer() {
        return DjlTrainer.of(Architecture.CNN_BATCHNORM).startingFrom(learnt);
    }

    private static DjlModel tuned(TrainingData data, TrainingPlan plan) {
        return trainer().train(data, plan, TrainingListener.SILENT, new Cancellation());
    }

    @Test
    void run_beginsWhereTheModelStands() {
        DjlModel still = tuned(DIGITS, STANDING_STILL.with("moving-average", 0));
        try (Recognizer before = learnt.open();
                Recognizer after = still.open()) {
            for (int row = 0; row < FEW.size(); row++) {
                Glyph glyph = FEW.glyph(row);
                Recognition expected = before.recognize(glyph);
                assertThat(after.recognize(glyph).familiarity()).isEqualTo(expected.familiarity(), within(0.02f));
            }
        }
    }

    @Test
    void card_namesTheModelItStartedFrom_andWhereThatOneCameFrom() {
        DjlModel tuned = tuned(DIGITS, STANDING_STILL);
        String start =
                learnt.card().name() + " of " + learnt.card().provenance().get("trained-at");
        assertThat(tuned.card().provenance()).containsEntry("started-from", start);
        DjlModel again = trainer()
                .startingFrom(tuned)
                .train(DIGITS, STANDING_STILL, TrainingListener.SILENT, new Cancellation());
        assertThat(again.card().provenance().get("started-from"))
                .startsWith(tuned.card().name() + " of ")
                .endsWith(", started from " + start);
    }

    @Test
    void tunedModel_canBeTunedAgain() {
        DjlModel again = trainer()
                .startingFrom(tuned(DIGITS, STANDING_STILL))
                .train(DIGITS, STANDING_STILL, TrainingListener.SILENT, new Cancellation());
        assertThat(again.network()).isEqualTo(learnt.network());
    }

    @Test
    void labelsThatBothKnow_keepTheirScores() {
        Alphabet few = Alphabet.ofCharacters("7x1");
        TrainingData.Builder data = TrainingData.builder("other labels", few);
        for (int row = 0; row < DIGITS.size(); row++) {
            String label = DIGITS.alphabet().label(DIGITS.labelIndex(row));
            if (!label.equals("0")) {
                data.add(few.labels().contains(label) ? label : "x", DIGITS.glyph(row));
            }
        }
        DjlModel still = tuned(data.build(), STANDING_STILL);
        assertThat(still.card().alphabet()).isEqualTo(few);
        String bias = learnt.network()
                .weights()
                .get(learnt.network().weights().size() - 1)
                .name();
        assertThat(still.weights().get(bias)).hasSize(3);
        assertThat(still.weights().get(bias)[0]).isEqualTo(learnt.weights().get(bias)[7], within(1e-3f));
        assertThat(still.weights().get(bias)[1]).isEqualTo(0, within(1e-3f));
        assertThat(still.weights().get(bias)[2]).isEqualTo(learnt.weights().get(bias)[1], within(1e-3f));
    }

    @Test
    void whatItStartedFrom_canStayInTheWeights() {
        TrainingPlan plan = SHORT.epochs(1);
        DjlModel free = tuned(DIGITS, plan);
        DjlModel half = tuned(DIGITS, plan.with("start-share", 0.5));
        String name = learnt.network().weights().get(0).name();
        float[] start = learnt.weights().get(name);
        float[] end = free.weights().get(name);
        assertThat(end).isNotEqualTo(start);
        for (int i = 0; i < start.length; i++) {
            assertThat(half.weights().get(name)[i]).isEqualTo((start[i] + end[i]) / 2, within(1e-6f));
        }
    }

    @Test
    void allOfWhatItStartedFrom_isTheSameModel_withItsOwnFigure() {
        DjlModel same = tuned(DIGITS, SHORT.epochs(1).with("learning-rate", 0.3).with("start-share", 1));
        same.weights()
                .asMap()
                .forEach((name, values) ->
                        assertThat(values).isEqualTo(learnt.weights().get(name)));
        assertThat(same.card().figures().get("validation"))
                .isEqualTo(tuned(DIGITS, STANDING_STILL).card().figures().get("validation"));
    }

    @Test
    void aShareOfNothing_orOfOtherLabels_isRefused() {
        TrainingPlan plan = SHORT.with("start-share", 0.5);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(
                        () -> DjlTrainer.of(Architecture.CNN_BATCHNORM).train(DIGITS, plan, TrainingListener.SILENT))
                .withMessageContaining("needs a model to start from");
        TrainingData others = SyntheticGlyphs.data(Alphabet.ofCharacters("012A"), 5, 1);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> tuned(others, plan))
                .withMessageContaining("leave start-share at 0");
    }

    @Test
    void steps_areSmallerUnlessToldOtherwise() {
        assertThat(rate(trainer())).isLessThan(rate(DjlTrainer.of(Architecture.CNN_BATCHNORM)));
    }

    private static double rate(DjlTrainer trainer) {
        return trainer.hyperParameters().stream()
                .filter(parameter -> parameter.name().equals("learning-rate"))
                .map(HyperParameter.Range.class::cast)
                .findFirst()
                .orElseThrow()
                .defaultValue();
    }

    @Test
    void modelOfAnotherArchitecture_isRefused() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.CNN_SMALL)
                        .startingFrom(learnt)
                        .train(DIGITS, SHORT, TrainingListener.SILENT))
                .withMessageContaining("cnn-batchnorm")
                .withMessageContaining("choose the same architecture");
    }
}

package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Expectation;
import io.handwriting.Frequencies;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.Verdict;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of small data, computed by hand. */
class EvaluationTest {

    /** A is read right twice and once as B, B is read as C, C is read right; D neither comes nor is answered. */
    private static final Evaluation FIVE = Script.over("ABCD")
            .row("A", 0.7f, 0.2f, 0.1f, 0)
            .row("A", 0.4f, 0.3f, 0.2f, 0.1f)
            .row("A", 0.3f, 0.5f, 0.2f, 0)
            .row("B", 0.3f, 0.2f, 0.5f, 0)
            .row("C", 0, 0, 1, 0)
            .evaluation();

    @Test
    void accuracy_countsTheHits() {
        assertThat(FIVE.rows()).isEqualTo(5);
        assertThat(FIVE.accuracy()).isEqualTo(new Share(3, 5));
        assertThat(FIVE.hits()).isEqualTo(BitSet.valueOf(new long[] {0b10011}));
        assertThat(FIVE).hasToString("Evaluation[script on rows: 3 of 5]");
    }

    @Test
    void dataSets_areReadAsLearntAndDrawingsAsTheCardSays_unlessThePlanSays() {
        Alphabet circles = Alphabet.ofCharacters("0O");
        Frequencies mostlyZeros = Frequencies.of(circles, 9, 1);
        ModelCard card = ModelCard.builder("circles", "told", circles)
                .expectation(Expectation.even(mostlyZeros, 1))
                .build();
        Recognizer unsure =
                new Told(card, glyph -> Recognition.of(circles, new float[] {0.6f, 0.4f}, 0, Acceptance.EVERYTHING));
        DrawnCharacters drawn = DrawnCharacters.of(Pens.of(2, "O"), CanvasCondition.PLAIN, 1);
        TrainingData glyphs = TrainingData.builder("glyphs", circles)
                .add("O", Glyph.of(new float[Glyph.PIXELS]))
                .build();
        EvaluationPlan plan = EvaluationPlan.defaults();
        assertThat(Evaluation.of(unsure, glyphs, plan).accuracy().hits()).isZero();
        assertThat(Evaluation.of(unsure, drawn, plan).accuracy().hits()).isEqualTo(2);
        assertThat(Evaluation.of(unsure, glyphs, plan.evenness(1)).accuracy().hits())
                .isEqualTo(1);
        assertThat(Evaluation.of(unsure, drawn, plan.evenness(0)).accuracy().hits())
                .isZero();
    }

    @Test
    void evennessOutsideItsRange_isRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> EvaluationPlan.defaults().evenness(-1))
                .withMessage("The evenness of an evaluation is from 0 to 1, not -1.0.");
    }

    @Test
    void hits_areACopy() {
        FIVE.hits().clear();
        assertThat(FIVE.hits().cardinality()).isEqualTo(3);
    }

    @Test
    void top_countsWhereTheTruthIsAmongTheBest() {
        assertThat(FIVE.top(1)).isEqualTo(FIVE.accuracy());
        assertThat(FIVE.top(2)).isEqualTo(new Share(4, 5));
        assertThat(FIVE.top(3)).isEqualTo(new Share(5, 5));
        assertThat(FIVE.top(99)).isEqualTo(new Share(5, 5));
    }

    @Test
    void top_betweenEqualCandidates_keepsTheAlphabetsOrder() {
        Evaluation ties = Script.over("ABC")
                .row("A", 0.4f, 0.4f, 0.2f)
                .row("B", 0.4f, 0.4f, 0.2f)
                .row("C", 0.25f, 0.5f, 0.25f)
                .evaluation();
        assertThat(ties.accuracy()).isEqualTo(new Share(1, 3));
        assertThat(ties.top(2)).isEqualTo(new Share(2, 3));
    }

    @Test
    void macroRecall_countsEveryLabelOfTheDataTheSame() {
        assertThat(FIVE.macroRecall()).isEqualTo((2 / 3.0 + 0 + 1) / 3, within(1e-12));
    }

    @Test
    void classes_haveTheirFigures() {
        assertThat(FIVE.classes())
                .containsExactly(
                        new ClassFigures("A", new Share(2, 3), new Share(2, 2), "B", 1),
                        new ClassFigures("B", new Share(0, 1), new Share(0, 1), "C", 1),
                        new ClassFigures("C", new Share(1, 1), new Share(1, 2), null, 0),
                        new ClassFigures("D", new Share(0, 0), new Share(0, 0), null, 0));
        assertThat(FIVE.classes().get(0).support()).isEqualTo(3);
        assertThat(FIVE.classes()).extracting(ClassFigures::f1).containsExactly(0.8, 0.0, 2 / 3.0, Double.NaN);
    }

    @Test
    void mistake_betweenEquals_isTheFirstInTheAlphabet() {
        Evaluation evaluation = Script.over("ABC").sure("C", "B").sure("C", "A").evaluation();
        assertThat(evaluation.classes().get(2).mistake()).isEqualTo("A");
    }

    @Test
    void onlyLabel_isNeverMistaken() {
        assertThat(Script.over("A").sure("A", "A").evaluation().classes())
                .containsExactly(new ClassFigures("A", new Share(1, 1), new Share(1, 1), null, 0));
    }

    @Test
    void confusion_countsTruthAgainstAnswer() {
        Confusion confusion = FIVE.confusion();
        assertThat(confusion.alphabet()).isEqualTo(FIVE.alphabet());
        assertThat(confusion.count(0, 0)).isEqualTo(2);
        assertThat(confusion.count(0, 1)).isEqualTo(1);
        assertThat(confusion.count(1, 0)).isZero();
        assertThat(confusion.support(0)).isEqualTo(3);
        assertThat(confusion.answered(2)).isEqualTo(2);
    }

    @Test
    void pairs_joinBothDirections_theMostConfusedFirst() {
        Evaluation evaluation = Script.over("ABC")
                .sure("A", "B")
                .sure("A", "C", 2)
                .sure("C", "A", 3)
                .sure("B", "C")
                .sure("A", "A", 4)
                .blank("A")
                .evaluation();
        assertThat(evaluation.confusion().pairs())
                .containsExactly(
                        new ConfusedPair("A", "C", 2, 3, 8),
                        new ConfusedPair("A", "B", 1, 0, 8),
                        new ConfusedPair("B", "C", 1, 0, 8));
        assertThat(evaluation.confusion().pairs().get(0).shareOfErrors()).isEqualTo(new Share(5, 8));
    }

    @Test
    void blank_isWrongWithoutAnAnswer() {
        Evaluation evaluation =
                Script.over("AB").blank("A").sure("A", "A").sure("B", "B").evaluation();
        assertThat(evaluation.accuracy()).isEqualTo(new Share(2, 3));
        assertThat(evaluation.top(2)).isEqualTo(new Share(2, 3));
        assertThat(evaluation.confusion().unanswered(0)).isEqualTo(1);
        assertThat(evaluation.confusion().answered(0)).isEqualTo(1);
        assertThat(evaluation.classes().get(0))
                .isEqualTo(new ClassFigures("A", new Share(1, 2), new Share(1, 1), null, 0));
        assertThat(evaluation.surestMistakes())
                .singleElement()
                .satisfies(example -> assertThat(example.answer()).isEmpty());
    }

    @Test
    void verdicts_haveSharesAndAccuracies() {
        Evaluation evaluation = Script.over("AB")
                .accepting(0.8f, -5)
                .row("A", 0.9f, 0.1f)
                .row("B", 0.9f, 0.1f)
                .row("A", 0.7f, 0.3f)
                .strangeRow("B", -6, 0.1f, 0.9f)
                .blank("B")
                .evaluation();
        assertThat(evaluation.verdicts())
                .containsExactly(
                        new VerdictFigures(Verdict.ACCEPTED, new Share(2, 5), new Share(1, 2)),
                        new VerdictFigures(Verdict.BLANK, new Share(1, 5), new Share(0, 1)),
                        new VerdictFigures(Verdict.UNSURE, new Share(1, 5), new Share(1, 1)),
                        new VerdictFigures(Verdict.UNFAMILIAR, new Share(1, 5), new Share(1, 1)));
        assertThat(evaluation.verdict(Verdict.UNSURE).share()).isEqualTo(new Share(1, 5));
    }

    @Test
    void examples_areTheSurestMistakesAndTheLeastSureHits() {
        Script script = Script.over("AB")
                .row("B", 0.6f, 0.4f)
                .row("A", 0.9f, 0.1f)
                .row("B", 0.9f, 0.1f)
                .row("A", 0.2f, 0.8f)
                .row("B", 0.9f, 0.1f)
                .row("A", 0.6f, 0.4f)
                .row("B", 0.4f, 0.6f);
        Evaluation evaluation = Evaluation.of(
                script.recognizer(), script.data(), EvaluationPlan.defaults().examples(2));
        assertThat(evaluation.surestMistakes())
                .extracting(Example::row, Example::truth, Example::answer, Example::confidence, Example::isHit)
                .containsExactly(tuple(2, "B", "A", 0.9f, false), tuple(4, "B", "A", 0.9f, false));
        assertThat(evaluation.leastSureHits()).extracting(Example::row).containsExactly(5, 6);
        assertThat(evaluation.leastSureHits()).allMatch(Example::isHit);
        Example first = evaluation.surestMistakes().get(0);
        assertThat(first.glyph()).isEqualTo(script.data().glyph(2));
        assertThat(first.truthProbability()).isEqualTo(0.1f);
        assertThat(first.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void speed_isThereOnceItIsAdded() {
        Speed speed = new Speed(64, 1000, 10, Duration.ofMillis(1), Duration.ofMillis(2));
        assertThat(FIVE.speed()).isEmpty();
        assertThat(FIVE.with(speed).speed()).contains(speed);
        assertThat(FIVE.with(speed).accuracy()).isEqualTo(FIVE.accuracy());
    }

    @Test
    void evaluation_saysOfWhatAndOnWhat() {
        assertThat(FIVE.card().name()).isEqualTo("script");
        assertThat(FIVE.device()).isEqualTo("cpu");
        assertThat(FIVE.dataName()).isEqualTo("rows");
        assertThat(FIVE.dataFingerprint()).matches("[0-9a-f]{8}");
    }

    @Test
    void fingerprint_tellsDataApart() {
        assertThat(List.of(fingerprint("AB"), fingerprint("BA"), fingerprint("ABA"), fingerprint("A")))
                .doesNotHaveDuplicates();
        assertThat(fingerprint("AB")).isEqualTo(fingerprint("AB"));
    }

    private static String fingerprint(String labels) {
        Script script = Script.over("AB");
        labels.chars().mapToObj(Character::toString).forEach(label -> script.sure(label, "A"));
        return script.evaluation().dataFingerprint();
    }
}

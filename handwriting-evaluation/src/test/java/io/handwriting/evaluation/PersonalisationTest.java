package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.data.PenStrokes;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalisationTest {
    private static final Alphabet ALPHABET = Alphabet.ofCharacters("10M");
    private static final PenStrokes STROKES = Pens.of(40, "1", "0", "M");
    private static final TrainingData OTHERS = SyntheticGlyphs.data(ALPHABET, 20, 9);

    /** Knows 1 well, and takes everything else for it, too. */
    private static Recognizer stubborn() {
        ModelCard card = ModelCard.builder("stubborn", "told", ALPHABET).build();
        return Recognizer.of(card, (glyphs, scores) -> {
            Arrays.fill(scores, 0);
            for (int row = 0; row < glyphs.size(); row++) {
                scores[row * ALPHABET.size()] = 3;
            }
        });
    }

    private static Personalisation measured(PersonalisationPlan plan) {
        return Personalisation.of(stubborn(), STROKES, OTHERS, plan);
    }

    @Test
    void writersAreReadBetter_andFiguresAddUp() {
        Personalisation found = measured(PersonalisationPlan.defaults());
        assertThat(found.writers()).extracting(PersonalFigures::writer).containsExactly("writer 0", "writer 1");
        assertThat(found.writers()).extracting(PersonalFigures::corrections).containsExactly(20, 20);
        assertThat(found.corrections()).isEqualTo(40);
        assertThat(found.model()).isEqualTo(new Share(40, 80));
        assertThat(found.personal().rows()).isEqualTo(80);
        assertThat(found.fall()).isGreaterThan(0.5);
        assertThat(found.fall()).isCloseTo(1 - found.personal().misses() / 40.0, within(1e-9));
        assertThat(found.personalLoss()).isLessThan(found.modelLoss());
    }

    @Test
    void othersAreCountedForEachWriter() {
        Personalisation found = measured(PersonalisationPlan.defaults());
        assertThat(found.othersByModel()).isEqualTo(new Share(20, 60));
        assertThat(found.writers())
                .allSatisfy(writer -> assertThat(writer.others().rows()).isEqualTo(60));
        double first = found.writers().get(0).others().value() - 20 / 60.0;
        double second = found.writers().get(1).others().value() - 20 / 60.0;
        assertThat(found.meanChangeForOthers()).isCloseTo((first + second) / 2, within(1e-9));
        assertThat(found.worstChangeForOthers()).isCloseTo(Math.min(first, second), within(1e-9));
    }

    @Test
    void neverMoreThanHalfOfALabel_isCorrected() {
        Personalisation found = measured(PersonalisationPlan.defaults().ofALabel(20));
        assertThat(found.writers()).extracting(PersonalFigures::corrections).containsExactly(20, 20);
        assertThat(measured(PersonalisationPlan.defaults().ofALabel(3)).corrections())
                .isEqualTo(12);
    }

    @Test
    void wrongLabels_helpLess() {
        double right = measured(PersonalisationPlan.defaults()).fall();
        assertThat(measured(PersonalisationPlan.defaults().wrong(1)).fall()).isLessThan(right);
    }

    @Test
    void severalPlans_areMeasuredAsOneByOne() {
        List<PersonalisationPlan> plans = List.of(
                PersonalisationPlan.defaults(),
                PersonalisationPlan.defaults().ofALabel(3).condition(CanvasCondition.RANDOM));
        assertThat(Personalisation.of(stubborn(), STROKES, OTHERS, plans))
                .isEqualTo(plans.stream().map(PersonalisationTest::measured).toList());
    }

    @Test
    void writersWhoAreReadRight_areLeftOut() {
        Personalisation found = Personalisation.of(stubborn(), Pens.of(4, "1"), OTHERS, PersonalisationPlan.defaults());
        assertThat(found.writers()).isEmpty();
        assertThat(found.meanChangeForOthers()).isZero();
        assertThat(found.worstChangeForOthers()).isZero();
    }

    @Test
    void othersThatCannotBeRead_areRefused() {
        TrainingData letters = SyntheticGlyphs.data(Alphabet.ofCharacters("XY"), 1, 1);
        assertThatThrownBy(() -> Personalisation.of(stubborn(), STROKES, letters, PersonalisationPlan.defaults()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("X Y");
    }

    @Test
    void impossiblePlans_areRefused() {
        PersonalisationPlan plan = PersonalisationPlan.defaults();
        assertThatThrownBy(() -> plan.ofALabel(0))
                .hasMessage("From 1 to 20 characters of a label are corrected, not 0.");
        assertThatThrownBy(() -> plan.ofALabel(21)).isInstanceOf(EvaluationException.class);
        assertThatThrownBy(() -> plan.wrong(Double.NaN))
                .hasMessage("The share of wrong labels is from 0 to 1, not NaN.");
        assertThatThrownBy(() -> plan.wrong(1.1)).isInstanceOf(EvaluationException.class);
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");
    private static final Acceptance STRICT = new Acceptance(0.6f, 1);

    private static Recognition of(float... probabilities) {
        return Recognition.of(ABC, probabilities, 5, STRICT);
    }

    @Test
    void largestProbability_isTheAnswer() {
        Recognition recognition = of(0.1f, 0.7f, 0.2f);
        assertThat(recognition.label()).isEqualTo("B");
        assertThat(recognition.confidence()).isEqualTo(0.7f);
        assertThat(recognition.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(recognition.isAccepted()).isTrue();
        assertThat(recognition.probability("C")).isEqualTo(0.2f);
        assertThat(recognition.probability("X")).isZero();
    }

    @Test
    void verdict_followsTheThresholds() {
        assertThat(of(0.4f, 0.3f, 0.3f).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(of(0.4f, 0.3f, 0.3f).isAccepted()).isFalse();
        assertThat(Recognition.of(ABC, new float[] {1, 0, 0}, 0.5f, STRICT).verdict())
                .isEqualTo(Verdict.UNFAMILIAR);
    }

    @Test
    void ranking_isSortedWithTiesInTheAlphabetsOrder() {
        assertThat(of(0.25f, 0.5f, 0.25f).ranking())
                .containsExactly(new Candidate("B", 0.5f), new Candidate("A", 0.25f), new Candidate("C", 0.25f));
        Recognition tie = of(0, 0.5f, 0.5f);
        assertThat(tie.label()).isEqualTo("B");
        assertThat(tie.ranking()).extracting(Candidate::label).containsExactly("B", "C", "A");
    }

    @Test
    void top_isTheHeadOfTheRanking() {
        Recognition recognition = of(0.1f, 0.7f, 0.2f);
        assertThat(recognition.top(2)).extracting(Candidate::label).containsExactly("B", "C");
        assertThat(recognition.top(9)).hasSize(3);
        assertThat(recognition.top(0)).isEmpty();
    }

    @Test
    void ranking_isMadeOnceAndCannotBeChanged() {
        Recognition recognition = of(0.1f, 0.7f, 0.2f);
        assertThat(recognition.ranking()).isSameAs(recognition.ranking());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> recognition.ranking().clear());
    }

    @Test
    void probabilities_areCopiedInAndOut() {
        float[] probabilities = {0.1f, 0.7f, 0.2f};
        Recognition recognition = of(probabilities);
        probabilities[0] = 1;
        recognition.probabilities().put("A", 1f);
        assertThat(recognition.probabilities()).containsEntry("A", 0.1f);
        assertThat(recognition.probabilities().keySet()).containsExactly("A", "B", "C");
    }

    @Test
    void otherNumberOfProbabilities_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> of(0.5f, 0.5f))
                .withMessage("The model gave 2 probabilities for an alphabet of 3 labels.");
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.1f, Float.NaN})
    void whatIsNoProbability_isRefused(float nonsense) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> of(1, nonsense, 0))
                .withMessage("The model gave " + nonsense + " as a probability.");
    }

    @Test
    void probabilitiesThatDoNotAddUp_areRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> of(0.3f, 0.3f, 0.3f))
                .withMessageContaining("instead of 1");
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> of(Float.POSITIVE_INFINITY, 0, 0));
    }

    @Test
    void blank_hasNoLabelAndNoCandidates() {
        Recognition blank = Recognition.blank(ABC);
        assertThat(blank.verdict()).isEqualTo(Verdict.BLANK);
        assertThat(blank.isAccepted()).isFalse();
        assertThat(blank.label()).isEmpty();
        assertThat(blank.confidence()).isZero();
        assertThat(blank.ranking()).isEmpty();
        assertThat(blank.top(3)).isEmpty();
        assertThat(blank.familiarity()).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(blank.probabilities()).containsValue(0f).doesNotContainValue(1f);
    }

    @Test
    void restriction_scalesToOneAndJudgesAnew() {
        Recognition unsure = of(0.5f, 0.25f, 0.25f);
        Recognition sure = unsure.restrictedTo(Alphabet.ofCharacters("BA"));
        assertThat(unsure.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(sure.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(sure.alphabet()).isEqualTo(Alphabet.ofCharacters("AB"));
        assertThat(sure.probability("A")).isCloseTo(2 / 3f, within(1e-6f));
        assertThat(sure.probability("B")).isCloseTo(1 / 3f, within(1e-6f));
        assertThat(sure.probability("C")).isZero();
        assertThat(sure.familiarity()).isEqualTo(5);
    }

    @Test
    void restrictionToAllThereIs_changesNothing() {
        Recognition recognition = of(0.5f, 0.25f, 0.25f);
        assertThat(recognition.restrictedTo(Alphabet.EMNIST)).isSameAs(recognition);
    }

    @Test
    void restrictionToLabelsThatUnderflowed_isEvenAndUnsure() {
        Recognition tiny = of(1, 0, Float.MIN_VALUE).restrictedTo(Alphabet.ofCharacters("BC"));
        assertThat(tiny.probabilities()).containsEntry("B", 0.5f).containsEntry("C", 0.5f);
        assertThat(tiny.verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void restrictionOfBlank_isBlank() {
        assertThat(Recognition.blank(ABC).restrictedTo(Alphabet.ofCharacters("A")))
                .isEqualTo(Recognition.blank(Alphabet.ofCharacters("A")));
    }

    @Test
    void restrictionToForeignLabels_isRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> of(1, 0, 0).restrictedTo(Alphabet.DIGITS));
    }

    @Test
    void average_isTheMeanJudgedAnew() {
        Recognition average = Recognition.average(List.of(
                Recognition.of(ABC, new float[] {0.9f, 0.1f, 0}, 4, STRICT),
                Recognition.of(ABC, new float[] {0.1f, 0.5f, 0.4f}, 2, STRICT)));
        assertThat(average.probability("A")).isCloseTo(0.5f, within(1e-6f));
        assertThat(average.probability("B")).isCloseTo(0.3f, within(1e-6f));
        assertThat(average.probability("C")).isCloseTo(0.2f, within(1e-6f));
        assertThat(average.familiarity()).isCloseTo(3, within(1e-6f));
        assertThat(average.verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void blankVariants_doNotCountInTheAverage() {
        Recognition drawn = of(0.8f, 0.1f, 0.1f);
        Recognition blank = Recognition.blank(ABC);
        assertThat(Recognition.average(List.of(blank, drawn, blank))).isSameAs(drawn);
        assertThat(Recognition.average(List.of(blank, blank))).isEqualTo(blank);
    }

    @Test
    void averageOfNothingOrOfSeveralAlphabets_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Recognition.average(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Recognition.average(List.of(of(1, 0, 0), Recognition.blank(Alphabet.ofCharacters("A")))));
    }

    @Test
    void equality_looksAtTheAnswer() {
        assertThat(of(0.8f, 0.1f, 0.1f))
                .isEqualTo(of(0.8f, 0.1f, 0.1f))
                .hasSameHashCodeAs(of(0.8f, 0.1f, 0.1f))
                .isNotEqualTo(of(0.1f, 0.8f, 0.1f))
                .isNotEqualTo(Recognition.blank(ABC))
                .hasToString("Recognition[ACCEPTED, [Candidate[label=A, probability=0.8],"
                        + " Candidate[label=B, probability=0.1], Candidate[label=C, probability=0.1]]]");
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdict_isSaidInASentence(Verdict verdict) {
        assertThat(verdict.sentence()).endsWith(".");
    }
}

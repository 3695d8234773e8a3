package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Recognition;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Alphabet AB = Alphabet.ofCharacters("AB");

    @Test
    void roundingErrors_areNoDisagreement() {
        assertAgree(answer(0.7f, 10), answer(0.700005f, 10.0005f));
    }

    @Test
    void eitherLabelOfATie_isNoDisagreement() {
        assertAgree(answer(0.500001f, 10), answer(0.499999f, 10));
    }

    @Test
    void otherProbabilities_disagree() {
        assertDisagree(answer(0.7f, 10), answer(0.701f, 10), "The probability of \"A\"");
    }

    @Test
    void otherFamiliarity_disagrees() {
        assertDisagree(answer(0.7f, 10), answer(0.7f, 10.1f), "familiarity");
    }

    @Test
    void blank_disagreesWithDrawn() {
        assertDisagree(answer(0.7f, 10), Recognition.blank(AB), "blank");
    }

    @Test
    void blankOnes_agree() {
        assertAgree(Recognition.blank(AB), Recognition.blank(AB));
    }

    @Test
    void otherNumberOfAnswers_disagrees() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Agreement.assertClose(List.of(answer(0.7f, 10)), List.of(), Agreement.ROUNDING))
                .withMessageContaining("answers");
    }

    private static Recognition answer(float probabilityOfA, float familiarity) {
        float[] probabilities = {probabilityOfA, 1 - probabilityOfA};
        return Recognition.of(AB, probabilities, familiarity, Acceptance.EVERYTHING);
    }

    private static void assertAgree(Recognition expected, Recognition actual) {
        assertThatCode(() -> Agreement.assertClose(expected, actual, Agreement.ROUNDING))
                .doesNotThrowAnyException();
    }

    private static void assertDisagree(Recognition expected, Recognition actual, String on) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Agreement.assertClose(expected, actual, Agreement.ROUNDING))
                .withMessageContaining(on);
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final Alphabet LOOK_ALIKES = Alphabet.ofCharacters("0OX");
    private static final Frequencies LEARNT = Frequencies.of(LOOK_ALIKES, 6, 2, 1);
    private static final Expectation AS_LEARNT = Expectation.asLearnt(LEARNT);
    private static final Recognition CIRCLE =
            Recognition.of(LOOK_ALIKES, new float[] {0.6f, 0.3f, 0.1f}, 2, new Acceptance(0.55f, 0));

    @Test
    void labelsExpectedAsLearnt_changeNothing() {
        assertThat(CIRCLE.under(AS_LEARNT).probability("0")).isCloseTo(0.6f, within(1e-6f));
    }

    @Test
    void labelExpectedMoreOften_isTheBetterAnswer() {
        Recognition even = CIRCLE.under(new Expectation(LEARNT, Frequencies.of(LOOK_ALIKES, 1, 1, 1)));
        assertThat(even.label()).isEqualTo("O");
        assertThat(even.probability("0")).isCloseTo(0.1f / 0.35f, within(1e-6f));
        assertThat(even.probability("O")).isCloseTo(0.15f / 0.35f, within(1e-6f));
        assertThat(even.verdict()).as("judged anew").isEqualTo(Verdict.UNSURE);
        assertThat(even.familiarity()).isEqualTo(2);
    }

    @Test
    void evenness_goesFromWhatWasLearntToAllCharactersAlike() {
        assertThat(Expectation.even(LEARNT, 0)).isEqualTo(AS_LEARNT);
        assertThat(Expectation.even(LEARNT, 1).expected()).isEqualTo(Frequencies.ofCharacters(LOOK_ALIKES));
        assertThat(Expectation.even(LEARNT, 0.5).learnt()).isEqualTo(LEARNT);
        assertThatExceptionOfType(HandwritingException.class).isThrownBy(() -> Expectation.even(LEARNT, 2));
    }

    @Test
    void blank_staysBlank() {
        assertThat(Recognition.blank(LOOK_ALIKES).under(AS_LEARNT).verdict()).isEqualTo(Verdict.BLANK);
    }

    @Test
    void otherLabels_areRefused() {
        Frequencies digits = Frequencies.ofCharacters(Alphabet.DIGITS);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Expectation(LEARNT, digits))
                .withMessageStartingWith("The labels expected are those learnt,");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> CIRCLE.under(Expectation.asLearnt(digits)))
                .withMessageEndingWith(LOOK_ALIKES + " was read.");
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequenciesTest {
    private static final Alphabet CIRCLES = Alphabet.ofCharacters("0O");
    private static final Frequencies FORMS = Frequencies.of(CIRCLES, 30, 10);
    private static final Frequencies NOTES = Frequencies.of(CIRCLES, 1, 3);

    @Test
    void counts_becomeShares() {
        assertThat(FORMS.alphabet()).isEqualTo(CIRCLES);
        assertThat(FORMS.share("0")).isEqualTo(0.75);
        assertThat(FORMS.share("O")).isEqualTo(0.25);
        assertThat(FORMS.share("Q")).isZero();
        assertThat(FORMS)
                .isEqualTo(Frequencies.of(CIRCLES, 3, 1))
                .hasSameHashCodeAs(Frequencies.of(CIRCLES, 3, 1))
                .isNotEqualTo(NOTES)
                .hasToString("Frequencies[" + CIRCLES + ", [0.75, 0.25]]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void frequencyThatIsNone_isRefusedWithItsLabel(double count) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Frequencies.of(Alphabet.ofCharacters("O"), count))
                .withMessage(
                        "The frequency of the label \"O\" is a number above 0 and at least a billionth of all, not "
                                + count + ".");
    }

    @Test
    void labelThatNextToNeverComes_isRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Frequencies.of(CIRCLES, 1, 1e-310))
                .withMessageContaining("\"O\"")
                .withMessageEndingWith("at least a billionth of all, not 1.0E-310.");
    }

    @Test
    void oneFrequencyALabel_isWanted() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Frequencies.of(CIRCLES, 1, 2, 3))
                .withMessage("An alphabet of 2 labels has as many frequencies, not 3.");
    }

    @Test
    void everyCharacter_comesAsOften() {
        Frequencies all = Frequencies.ofCharacters(Alphabet.EMNIST);
        assertThat(all.share("7")).isCloseTo(1 / 62.0, within(1e-12));
        assertThat(all.share("A")).isCloseTo(1 / 62.0, within(1e-12));
        assertThat(all.share("a")).isCloseTo(1 / 62.0, within(1e-12));
        assertThat(all.share("C")).as("and c").isCloseTo(2 / 62.0, within(1e-12));
    }

    @Test
    void everyLabel_comesAsOftenWhereCasesAreNotTold() {
        assertThat(Frequencies.ofCharacters(Alphabet.UPPER_CASE).share("C")).isCloseTo(1 / 26.0, within(1e-12));
        assertThat(Frequencies.ofCharacters(Alphabet.of(List.of("alpha", "b", "Beta", "B")))
                        .share("Beta"))
                .isCloseTo(1 / 4.0, within(1e-12));
    }

    @Test
    void wayToOthers_isGoneInLogarithms() {
        assertThat(FORMS.towards(NOTES, 0)).isEqualTo(FORMS);
        assertThat(FORMS.towards(NOTES, 1)).isEqualTo(NOTES);
        assertThat(FORMS.towards(NOTES, 0.5).share("O")).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void wayThatIsNone_isRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> FORMS.towards(NOTES, 1.5))
                .withMessage("The way from frequencies to others is from 0 to 1, not 1.5.");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> FORMS.towards(Frequencies.ofCharacters(Alphabet.DIGITS), 0.5))
                .withMessageStartingWith("There is no way from frequencies of");
    }
}

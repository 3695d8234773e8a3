package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {
    private static final Acceptance STRICT = new Acceptance(0.8f, 5);

    @Test
    void everything_isAcceptedByEverything() {
        assertThat(Acceptance.EVERYTHING.judge(0, Float.NEGATIVE_INFINITY)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void answersOnTheThresholds_areAccepted() {
        assertThat(STRICT.judge(0.8f, 5)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void lowConfidence_isUnsure() {
        assertThat(STRICT.judge(0.79f, 5)).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void lowFamiliarity_isUnfamiliarHoweverSureTheAnswer() {
        assertThat(STRICT.judge(1, 4.9f)).isEqualTo(Verdict.UNFAMILIAR);
        assertThat(STRICT.judge(0, 4.9f)).isEqualTo(Verdict.UNFAMILIAR);
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.01f, 1.01f, Float.NaN})
    void confidenceOutsideItsRange_isRefused(float confidence) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Acceptance(confidence, 0))
                .withMessage("The least confidence is a number from 0 to 1, not " + confidence + ".");
    }

    @Test
    void familiarityThatIsNotANumber_isRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Acceptance(0.5f, Float.NaN))
                .withMessageContaining("not a number");
    }
}

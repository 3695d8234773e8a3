package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyperParameterTest {
    private static final HyperParameter.Range RATE =
            new HyperParameter.Range("learning-rate", "how far a step goes", 0.003, 0, 1);
    private static final HyperParameter.Choice OPTIMIZER =
            new HyperParameter.Choice("optimizer", "how steps are made", List.of("adamw", "sgd"));

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", "1e-4"})
    void numberInTheRange_isTaken(String text) {
        assertThatCode(() -> RATE.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "fast", "", "Infinity"})
    void anythingElse_isRefusedWithTheRange(String text) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> RATE.check(text))
                .withMessage("\"learning-rate\" is a number from 0.0 to 1.0, not \"" + text + "\".");
    }

    @Test
    void choiceAmongItsOptions_isTaken() {
        assertThatCode(() -> OPTIMIZER.check("sgd")).doesNotThrowAnyException();
    }

    @Test
    void otherChoice_isRefusedWithTheOptions() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> OPTIMIZER.check("SGD"))
                .withMessage("\"optimizer\" is one of adamw, sgd, not \"SGD\".");
    }

    @Test
    void defaults_passTheirOwnChecks() {
        assertThat(RATE.defaultText()).isEqualTo("0.003");
        assertThat(OPTIMIZER.defaultText()).isEqualTo("adamw");
        RATE.check(RATE.defaultText());
        OPTIMIZER.check(OPTIMIZER.defaultText());
    }

    @Test
    void choiceOfNothing_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HyperParameter.Choice("x", "y", List.of()));
    }

    @Test
    void defaultOutsideTheRange_isAnError() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new HyperParameter.Range("rate", "the rate", 5, 0, 1))
                .withMessage("The default 5.0 of \"rate\" lies outside its range.");
    }
}

package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.djl.internal.script.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossScaleTest {
    @ParameterizedTest
    @EnumSource(
            value = Precision.class,
            names = {"FP32", "BF16"})
    void precisionsOfFullRange_areNotScaledEver(Precision precision) {
        LossScale scale = LossScale.first(precision);
        assertThat(scale.factor()).isEqualTo(1);
        assertThat(scale.canFall()).isFalse();
        assertThat(scale.afterStep()).isEqualTo(scale);
    }

    @Test
    void overflow_halvesTheFactorDownToOne() {
        LossScale scale = LossScale.first(Precision.FP16);
        int falls = 0;
        while (scale.canFall()) {
            scale = scale.afterOverflow();
            falls++;
        }
        assertThat(falls).isEqualTo(16);
        assertThat(scale.afterOverflow().factor()).isEqualTo(1);
    }

    @Test
    void calmSteps_doubleTheFactorOnce() {
        LossScale scale = LossScale.first(Precision.FP16);
        double first = scale.factor();
        for (int step = 1; step < 2_000; step++) {
            scale = scale.afterStep();
            assertThat(scale).isEqualTo(new LossScale(first, step));
        }
        assertThat(scale.afterStep()).isEqualTo(new LossScale(2 * first, 0));
        assertThat(scale.afterOverflow()).isEqualTo(new LossScale(first / 2, 0));
    }
}

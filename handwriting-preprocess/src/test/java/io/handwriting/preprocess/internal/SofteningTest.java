package io.handwriting.preprocess.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SofteningTest {
    private final float[] spare = new float[25];

    private static float[] dot() {
        float[] values = new float[25];
        values[12] = 1;
        return values;
    }

    @Test
    void dot_isBlendedWithItsGaussian() {
        float[] values = dot();
        Softening.apply(values, 5, 0.3f, spare);
        assertThat(values[12]).isCloseTo(0.7f + 0.3f * 0.25f, within(1e-6f));
        assertThat(values[11]).isCloseTo(0.3f * 0.125f, within(1e-6f));
        assertThat(values[6]).isCloseTo(0.3f * 0.0625f, within(1e-6f));
        assertThat(values[10]).isZero();
    }

    @Test
    void noShare_changesNothing() {
        float[] values = dot();
        Softening.apply(values, 5, 0, spare);
        assertThat(values).isEqualTo(dot());
    }

    @Test
    void edge_hasPaperBeyond() {
        float[] values = new float[25];
        Arrays.fill(values, 1);
        Softening.apply(values, 5, 1, spare);
        assertThat(values[0]).isEqualTo(0.5625f);
        assertThat(values[2]).isEqualTo(0.75f);
        assertThat(values[12]).isEqualTo(1);
    }
}

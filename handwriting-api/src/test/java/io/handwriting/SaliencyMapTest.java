package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SaliencyMapTest {
    private static float[] shares(float first, float second) {
        float[] shares = new float[Glyph.PIXELS];
        shares[0] = first;
        shares[29] = second;
        return shares;
    }

    @Test
    void shares_areScaledToOne() {
        SaliencyMap map = SaliencyMap.of("7", shares(4, -8));
        assertThat(map.label()).isEqualTo("7");
        assertThat(map.at(0, 0)).isEqualTo(0.5f);
        assertThat(map.at(1, 1)).isEqualTo(-1);
        assertThat(map.at(27, 27)).isZero();
    }

    @Test
    void emptyMap_staysEmpty() {
        assertThat(SaliencyMap.of("7", shares(0, 0)).values()).containsOnly(0).hasSize(Glyph.PIXELS);
    }

    @Test
    void values_areCopies() {
        SaliencyMap map = SaliencyMap.of("7", shares(1, 0));
        map.values()[0] = 9;
        assertThat(map.at(0, 0)).isEqualTo(1);
        assertThat(map)
                .isEqualTo(SaliencyMap.of("7", shares(2, 0)))
                .hasSameHashCodeAs(SaliencyMap.of("7", shares(2, 0)));
        assertThat(map).isNotEqualTo(SaliencyMap.of("1", shares(1, 0))).hasToString("SaliencyMap[7]");
    }

    @Test
    void wrongShares_areRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> SaliencyMap.of("7", new float[3]))
                .withMessage("A saliency map has 784 values, not 3.");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> SaliencyMap.of("7", shares(Float.NaN, 1)))
                .withMessageContaining("NaN");
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Glyph GLYPH = SyntheticGlyphs.of("F");

    @Test
    void transposedImage_isTurnedUpright() {
        Glyph stored = Orientation.TRANSPOSED.fromUpright(GLYPH);
        assertThat(stored.at(5, 20)).isEqualTo(GLYPH.at(20, 5));
        assertThat(stored).isNotEqualTo(GLYPH);
        assertThat(Orientation.TRANSPOSED.toUpright(stored)).isEqualTo(GLYPH);
    }

    @Test
    void uprightImage_staysAsItIs() {
        assertThat(Orientation.UPRIGHT.toUpright(GLYPH)).isSameAs(GLYPH);
        assertThat(Orientation.UPRIGHT.fromUpright(GLYPH)).isSameAs(GLYPH);
    }

    @Test
    void normalization_isReversible() {
        float[] normalized = Normalization.EMNIST.apply(GLYPH);
        assertThat(normalized[0]).isCloseTo(-0.1751f / 0.3332f, within(1e-6f));
        float[] back = Normalization.EMNIST.invert(normalized).toArray();
        assertThat(back).containsExactly(GLYPH.toArray(), within(1e-6f));
    }

    @Test
    void normalizationWithoutDeviation_isRefused() {
        assertThatThrownBy(() -> new Normalization(0.1f, 0))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("a deviation above 0");
        assertThatThrownBy(() -> new Normalization(Float.NaN, 1)).isInstanceOf(HandwritingException.class);
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.GlyphLikeness;
import io.handwriting.testkit.SyntheticInk;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final Glyph GLYPH = GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(SyntheticInk.of("R"));

    @Test
    void five_areTheOriginalTwoTurnsAndTwoMoves() {
        List<Glyph> glyphs = Variants.FIVE.of(GLYPH);
        assertThat(glyphs).hasSize(5);
        assertThat(glyphs.get(0)).isSameAs(GLYPH);
        assertThat(glyphs.get(3).at(15, 9)).isEqualTo(GLYPH.at(14, 9));
        assertThat(glyphs.get(4).at(14, 10)).isEqualTo(GLYPH.at(14, 9));
        assertThat(GlyphLikeness.of(glyphs.get(1), glyphs.get(2)).correlation()).isLessThan(0.97);
    }

    @Test
    void wayOfThePen_stays() {
        assertThat(GLYPH.path()).isPresent();
        assertThat(Variants.FIVE.of(GLYPH)).allMatch(variant -> variant.path().equals(GLYPH.path()));
        assertThat(Variants.FIVE.of(GLYPH.picture()))
                .allMatch(variant -> variant.path().isEmpty());
    }

    @Test
    void turn_isClockwiseOnAScreen() {
        float[] values = new float[Glyph.PIXELS];
        values[3 * Glyph.SIZE + 13] = 1;
        values[3 * Glyph.SIZE + 14] = 1;
        Glyph turned = Variant.turned(45).of(Glyph.of(values));
        float right = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 14; x < Glyph.SIZE; x++) {
                right += turned.at(x, y);
            }
        }
        assertThat(right).isCloseTo(turned.ink(), within(0.01f));
    }

    @Test
    void turningBackAndForth_keepsTheCharacter() {
        Glyph back = Variant.turned(-10).of(Variant.turned(10).of(GLYPH));
        assertThat(GlyphLikeness.of(back, GLYPH).correlation()).isGreaterThan(0.97);
    }

    @Test
    void halfPixel_isInterpolated() {
        Glyph moved = Variant.moved(0.5, 0).of(GLYPH);
        assertThat(moved.at(14, 9)).isCloseTo((GLYPH.at(13, 9) + GLYPH.at(14, 9)) / 2, within(1e-5f));
    }

    @Test
    void changesOutOfRange_areRefusedWithTheRange() {
        assertThatThrownBy(() -> Variant.turned(90))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("45.0 degrees");
        assertThatThrownBy(() -> Variant.moved(0, Double.NaN))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("14.0 pixels");
    }

    @Test
    void noVariantOrTooMany_areRefused() {
        assertThatThrownBy(Variants::of).isInstanceOf(HandwritingException.class);
        assertThatThrownBy(() -> new Variants(Collections.nCopies(65, Variant.ORIGINAL)))
                .hasMessage("One to 64 variants are read together, not 65.");
    }
}

package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.handwriting.Glyph;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlyphTextTest {
    private static final String PAPER = ".".repeat(28) + "\n";

    @Test
    void blankGlyph_isAllDots() {
        assertThat(GlyphText.write(Glyph.BLANK)).isEqualTo(PAPER.repeat(28));
    }

    @Test
    void text_survivesReadingAndWriting() {
        String text = GlyphText.write(SyntheticGlyphs.of("Q", new Random(1)));
        assertThat(GlyphText.write(GlyphText.read(text))).isEqualTo(text);
    }

    @Test
    void levels_goFromPaperToInk() {
        Glyph glyph = GlyphText.read(".8f" + ".".repeat(25) + "\n" + PAPER.repeat(27));
        assertThat(glyph.at(0, 0)).isZero();
        assertThat(glyph.at(1, 0)).isEqualTo(8 / 15f);
        assertThat(glyph.at(2, 0)).isEqualTo(1);
    }

    @Test
    void textOfAnotherSize_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlyphText.read(PAPER.repeat(27)))
                .withMessage("A glyph has 28 lines, not 27.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlyphText.read(PAPER.repeat(27) + "..."))
                .withMessage("Line 28 has 3 characters, not 28.");
    }

    @Test
    void unknownCharacter_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GlyphText.read(PAPER.replace("..", "0x").repeat(28)))
                .withMessageContaining("Line 1 holds a '0'");
    }

    @Test
    void glyphsWithinTheLevelsAllowed_areClose() {
        Glyph seven = SyntheticGlyphs.of("7");
        GlyphText.assertClose(seven, GlyphText.read(GlyphText.write(seven)), 0);
        GlyphText.assertClose(seven, Glyph.BLANK, 15);
    }

    @Test
    void halfALevel_isRounding() {
        Glyph before = Glyph.of(filled(0.5f / 15 - 1e-6f));
        Glyph after = Glyph.of(filled(0.5f / 15 + 1e-6f));
        GlyphText.assertClose(before, after, 0);
        GlyphText.assertClose(GlyphText.read(GlyphText.write(before)), after, 0);
    }

    private static float[] filled(float value) {
        float[] values = new float[Glyph.PIXELS];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void glyphsThatDiffer_areShownSideBySide() {
        Glyph pixel = GlyphText.read("f" + PAPER.substring(1) + PAPER.repeat(27));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GlyphText.assertClose(Glyph.BLANK, pixel, 3))
                .withMessageContaining("differ by up to 15 of 15 levels, but only 3 are allowed")
                .withMessageContaining(".".repeat(28) + "  f" + ".".repeat(27) + "  f");
    }
}

package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.TrainingData;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntheticGlyphsTest {

    @Test
    void neatGlyphs_lookAsTheyOnceDid() {
        for (String label : List.of("1", "8", "Q", "g")) {
            GoldenFiles.ofModule().assertClose("neat-" + label, SyntheticGlyphs.of(label), 1);
        }
    }

    @Test
    void glyphs_fillTheMiddleOfTheirBox() {
        Random random = new Random(5);
        for (String label : Alphabet.EMNIST.labels()) {
            Glyph glyph = SyntheticGlyphs.of(label, random);
            assertThat(glyph.ink()).as(label).isBetween(30f, 300f);
            for (int i = 0; i < Glyph.SIZE; i++) {
                assertThat(glyph.at(i, 0) + glyph.at(i, 27) + glyph.at(0, i) + glyph.at(27, i))
                        .as("ink on the border of %s", label)
                        .isZero();
            }
        }
    }

    @Test
    void sizeAndPlaceOfTheInk_makeNoDifference() {
        Glyph small = ReferencePen.draw(Ink.of(new float[] {0, 0, 3, 4}), 3);
        Glyph large = ReferencePen.draw(Ink.of(new float[] {-500, 100, -200, 500}), 3);
        GlyphText.assertClose(small, large, 0);
    }

    @Test
    void dot_isDrawnInTheMiddle() {
        Glyph dot = ReferencePen.draw(Ink.of(new float[] {9, 9}), 3);
        assertThat(dot.at(13, 13)).isEqualTo(1);
        assertThat(dot.ink()).isBetween(5f, 10f);
    }

    @Test
    void noInk_isBlank() {
        assertThat(ReferencePen.draw(Ink.of(), 3)).isEqualTo(Glyph.BLANK);
    }

    @Test
    void data_haveAllLabelsEquallyOften() {
        TrainingData data = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 1);
        assertThat(data.size()).isEqualTo(30);
        int[] counts = new int[10];
        for (int row = 0; row < data.size(); row++) {
            counts[data.labelIndex(row)]++;
        }
        assertThat(counts).containsOnly(3);
    }

    @Test
    void equalSeeds_giveEqualGlyphs() {
        assertThat(SyntheticGlyphs.many(50, 1)).isEqualTo(SyntheticGlyphs.many(50, 1));
        assertThat(SyntheticGlyphs.many(50, 1)).isNotEqualTo(SyntheticGlyphs.many(50, 2));
    }

    @Test
    void dataOfUnknownCharacters_areRefused() {
        Alphabet greek = Alphabet.of(List.of("alpha"));
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticGlyphs.data(greek, 1, 1));
    }

    @Test
    void hostileGlyphs_areNotBlank() {
        assertThat(SyntheticGlyphs.hostile())
                .hasSizeGreaterThan(5)
                .allSatisfy((name, glyph) -> assertThat(glyph.isBlank()).isFalse());
    }
}

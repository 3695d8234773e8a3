package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Stroke;
import io.handwriting.testkit.GlyphLikeness;
import io.handwriting.testkit.GoldenFiles;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkToGlyphTest {
    private static final GlyphPipeline PIPELINE = GlyphPipeline.of(Preprocessing.EMNIST);
    private static final GoldenFiles GOLDEN = GoldenFiles.ofModule();

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "8", "A", "I", "W", "Q", "g", "n"})
    void character_isDrawnAsItAlwaysWas(String label) {
        GOLDEN.assertClose("ink-" + name(label), PIPELINE.toGlyph(SyntheticInk.of(label)), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "8", "A", "I", "W", "Q", "g", "n"})
    void characterOnCanvas_isReadAsItAlwaysWas(String label) {
        Glyph glyph = PIPELINE.toGlyph(SyntheticCanvas.of(280).draw(SyntheticInk.of(label)));
        GOLDEN.assertClose("canvas-" + name(label), glyph, 1);
    }

    /** Some file systems do not tell g from G. */
    private static String name(String label) {
        return Alphabet.LOWER_CASE.contains(label) ? "small-" + label : label;
    }

    @Test
    void placeAndScale_doNotMatter() {
        Ink small = Ink.of(new float[] {0, 0, 1, 2, 3, 1}, new float[] {2, 2, 0.5f, 3});
        Ink large =
                Ink.of(new float[] {-5e6f, 7e6f, -4e6f, 9e6f, -2e6f, 8e6f}, new float[] {-3e6f, 9e6f, -4.5e6f, 10e6f});
        assertThat(GlyphLikeness.of(PIPELINE.toGlyph(small), PIPELINE.toGlyph(large))
                        .correlation())
                .isGreaterThan(0.9999);
    }

    @Test
    void extent_isThatOfTheWayOfThePen_inInkAsOnACanvas() {
        Ink tall = Ink.of(new float[] {20, 10, 60, 190, 100, 10});
        assertThat(PIPELINE.toGlyph(tall).extent()).hasValue(180);
        assertThat(PIPELINE.toGlyph(bar(300, 10, 190)).extent().orElseThrow()).isCloseTo(180, within(4.0));
        assertThat(PIPELINE.toGlyph(bar(2000, 60, 1560)).extent().orElseThrow()).isCloseTo(1500, within(30.0));
    }

    private static Bitmap bar(int side, int width, int height) {
        byte[] pixels = new byte[side * side];
        for (int y = 20; y < 20 + height; y++) {
            Arrays.fill(pixels, y * side + 50, y * side + 50 + width, (byte) 255);
        }
        return Bitmap.of(side, side, pixels);
    }

    @Test
    void extentOfADot_isNotKnown() {
        assertThat(PIPELINE.toGlyph(Ink.of(new float[] {5, 5})).extent()).isEmpty();
    }

    @Test
    void wayOfThePen_comesWithTheGlyphOfInk_andNotWithThatOfAPicture() {
        Ink ink = SyntheticInk.of("R");
        assertThat(PIPELINE.toGlyph(ink).path()).contains(PenPath.of(ink));
        assertThat(PIPELINE.trace(ink).glyph()).isEqualTo(PIPELINE.toGlyph(ink));
        assertThat(PIPELINE.toGlyph(SyntheticCanvas.of(280).draw(ink)).path()).isEmpty();
        assertThat(PIPELINE.toGlyph(Ink.of()).path()).isEmpty();
    }

    @Test
    void singleDot_isDrawnInTheMiddle() {
        Glyph dot = PIPELINE.toGlyph(Ink.of(new float[] {123, 45}));
        assertThat(dot.at(13, 13)).isGreaterThan(0.8f);
        assertThat(dot.at(14, 14)).isCloseTo(dot.at(13, 13), within(1e-3f));
        assertThat(dot.at(10, 14)).isZero();
    }

    @Test
    void repeatedPoints_changeNothing() {
        Ink once = Ink.of(new float[] {0, 0, 10, 10, 20, 0});
        Ink often = Ink.of(new float[] {0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 20, 0, 20, 0});
        assertThat(PIPELINE.toGlyph(often)).isEqualTo(PIPELINE.toGlyph(once));
    }

    @Test
    void pointsThatAreNotFinite_areLeftOut() {
        Ink clean = Ink.of(new float[] {0, 0, 10, 10, 20, 0});
        Ink broken = Ink.of(new float[] {0, 0, Float.NaN, 5, 10, 10, Float.POSITIVE_INFINITY, 3, 20, 0});
        assertThat(PIPELINE.toGlyph(broken)).isEqualTo(PIPELINE.toGlyph(clean));
    }

    @Test
    void largestNumbers_areDrawn() {
        Ink ink = Ink.of(new float[] {-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE});
        Ink diagonal = Ink.of(new float[] {0, 0, 1, 1});
        assertThat(GlyphLikeness.of(PIPELINE.toGlyph(ink), PIPELINE.toGlyph(diagonal))
                        .correlation())
                .isGreaterThan(0.99);
    }

    @Test
    void tooManyPoints_areRefusedWithTheLimit() {
        Ink ink = new Ink(List.of(Stroke.of(new float[200_002])));
        assertThatThrownBy(() -> PIPELINE.toGlyph(ink))
                .isInstanceOf(DrawingException.class)
                .hasMessage("The ink has 100001 points; at most 100000 are read as one character.");
    }

    @Test
    void strokesLieInsideTheFrame_whateverTheSettings() {
        Preprocessing widest = new Preprocessing(Alignment.CENTRE_OF_MASS, 27, 3, 0);
        Glyph glyph = GlyphPipeline.of(widest).toGlyph(SyntheticInk.of("L"));
        Glyph middle = GlyphPipeline.of(widest.with(Alignment.BOUNDING_BOX)).toGlyph(SyntheticInk.of("L"));
        assertThat((double) glyph.ink()).isCloseTo(middle.ink(), Percentage.withPercentage(1));
    }
}

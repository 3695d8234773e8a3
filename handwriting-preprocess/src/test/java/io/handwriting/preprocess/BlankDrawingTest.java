package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankDrawingTest {
    private static final GlyphPipeline PIPELINE = GlyphPipeline.of(Preprocessing.EMNIST);

    private static Bitmap paper(int grey, Polarity polarity) {
        byte[] pixels = new byte[280 * 280];
        Arrays.fill(pixels, (byte) grey);
        return Bitmap.of(280, 280, pixels, polarity);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 254, 255})
    void paperOfOneGrey_isBlank(int grey) {
        assertThat(PIPELINE.toGlyph(paper(grey, Polarity.UNKNOWN))).isSameAs(Glyph.BLANK);
    }

    @ParameterizedTest
    @EnumSource
    void paper_isBlankWhateverPolarityIsSaid(Polarity polarity) {
        assertThat(PIPELINE.toGlyph(paper(255, polarity))).isSameAs(Glyph.BLANK);
        assertThat(PIPELINE.toGlyph(paper(0, polarity))).isSameAs(Glyph.BLANK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10, 20})
    void noisyPaper_isBlank(int deviation) {
        Random random = new Random(deviation);
        byte[] pixels = new byte[280 * 280];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, Math.min(255, 200 + deviation * random.nextGaussian()));
        }
        assertThat(PIPELINE.toGlyph(Bitmap.of(280, 280, pixels))).isSameAs(Glyph.BLANK);
    }

    @Test
    void fewSpecks_areNextToNothing() {
        byte[] pixels = paper(255, Polarity.UNKNOWN).toBytes();
        for (int i : new int[] {5000, 5001, 40_000, 61_234}) {
            pixels[i] = 0;
        }
        assertThat(PIPELINE.toGlyph(Bitmap.of(280, 280, pixels))).isSameAs(Glyph.BLANK);
    }

    @Test
    void singlePixel_isBlank() {
        assertThat(PIPELINE.toGlyph(Bitmap.of(1, 1, new byte[] {9}))).isSameAs(Glyph.BLANK);
    }

    @Test
    void inkWithoutPoints_isBlank() {
        assertThat(PIPELINE.toGlyph(new Ink(List.of()))).isSameAs(Glyph.BLANK);
        assertThat(PIPELINE.toGlyph(Ink.of(new float[0], new float[] {Float.NaN, 1})))
                .isSameAs(Glyph.BLANK);
    }

    @Test
    void blankTrainingImage_staysBlank() {
        assertThat(PIPELINE.prepare(Glyph.BLANK)).isSameAs(Glyph.BLANK);
    }
}

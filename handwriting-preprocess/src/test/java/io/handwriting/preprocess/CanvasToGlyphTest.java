package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.GlyphLikeness;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the canvas is like, the glyph is that of the strokes. */
class CanvasToGlyphTest {
    private static final GlyphPipeline PIPELINE = GlyphPipeline.of(Preprocessing.EMNIST);
    private static final Ink LETTER = SyntheticInk.of("R");
    private static final SyntheticCanvas CANVAS = SyntheticCanvas.of(280);

    private static void assertReadAsLetter(Bitmap bitmap, double likeness) {
        assertThat(GlyphLikeness.of(PIPELINE.toGlyph(bitmap), PIPELINE.toGlyph(LETTER))
                        .correlation())
                .isGreaterThan(likeness);
    }

    @ParameterizedTest
    @ValueSource(floats = {2, 3, 5, 8, 12, 16, 20, 24, 28})
    void brushOfAnyWidth_givesNearlyTheSameGlyph(float brush) {
        assertReadAsLetter(CANVAS.brush(brush).draw(LETTER), 0.97);
    }

    @ParameterizedTest
    @CsvSource({"20, 3", "30, 4", "60, 8", "120, 12", "240, 20"})
    void characterOfAnySize_givesNearlyTheSameGlyph(float size, float brush) {
        assertReadAsLetter(CANVAS.brush(brush).place(size, 15, 20).draw(LETTER), 0.97);
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "160, 6", "6, 160", "160, 160", "33.3, 77.7"})
    void characterAtAnyPlace_givesNearlyTheSameGlyph(float left, float top) {
        assertReadAsLetter(CANVAS.brush(9).place(105, left, top).draw(LETTER), 0.985);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 280, 500, 1000, 1500, 2500})
    void canvasOfAnySize_givesNearlyTheSameGlyph(int side) {
        assertReadAsLetter(SyntheticCanvas.of(side).draw(LETTER), 0.985);
    }

    @ParameterizedTest
    @CsvSource({"255, 0", "0, 255", "255, 90", "200, 235", "40, 200", "128, 20", "128, 250", "90, 60"})
    void paperAndInkOfAnyGrey_giveNearlyTheSameGlyph(int paper, int ink) {
        assertReadAsLetter(CANVAS.greys(paper, ink).draw(LETTER), 0.985);
    }

    @Test
    void thickBrushThatCoversMostOfTheCanvas_isStillInk() {
        Bitmap bitmap = SyntheticCanvas.of(110).brush(34).place(70, 20, 20).draw(SyntheticInk.of("E"));
        assertThat(GlyphLikeness.of(PIPELINE.toGlyph(bitmap), PIPELINE.toGlyph(SyntheticInk.of("E")))
                        .correlation())
                .isGreaterThan(0.6);
    }

    @Test
    void polarityThatWasSaid_isBelieved() {
        byte[] pixels = new byte[100 * 100];
        for (int y = 45; y < 55; y++) {
            Arrays.fill(pixels, y * 100 + 10, y * 100 + 90, (byte) 255);
        }
        Glyph bar = PIPELINE.toGlyph(Bitmap.of(100, 100, pixels, Polarity.LIGHT_ON_DARK));
        Glyph rest = PIPELINE.toGlyph(Bitmap.of(100, 100, pixels, Polarity.DARK_ON_LIGHT));
        assertThat(bar.at(14, 14)).isGreaterThan(0.9f);
        assertThat(rest.at(14, 14)).isLessThan(0.1f);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 16})
    void noiseOnPaperAndInk_isLeftOut(int deviation) {
        Random random = new Random(deviation);
        byte[] pixels = CANVAS.greys(225, 25).draw(LETTER).toBytes();
        for (int i = 0; i < pixels.length; i++) {
            double noisy = (pixels[i] & 0xff) + deviation * random.nextGaussian();
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(noisy)));
        }
        assertReadAsLetter(Bitmap.of(280, 280, pixels), 0.97);
    }

    @Test
    void saltAndPepper_areLeftOut() {
        Random random = new Random(4);
        byte[] pixels = CANVAS.draw(LETTER).toBytes();
        for (int i = 0; i < 200; i++) {
            pixels[random.nextInt(pixels.length)] = (byte) (random.nextBoolean() ? 255 : 0);
        }
        assertReadAsLetter(Bitmap.of(280, 280, pixels), 0.97);
    }

    @Test
    void shadedPaper_isStillPaper() {
        byte[] pixels = CANVAS.greys(235, 20).draw(LETTER).toBytes();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) ((pixels[i] & 0xff) * (255 - i % 280 / 14) / 255);
        }
        assertReadAsLetter(Bitmap.of(280, 280, pixels), 0.97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all sides", "top and left", "a part of the bottom"})
    void frameDrawnAtTheEdge_isNotInk(String which) {
        byte[] pixels = CANVAS.draw(LETTER).toBytes();
        for (int i = 0; i < 280; i++) {
            for (int thick = 0; thick < 3; thick++) {
                boolean all = which.equals("all sides");
                if (all || which.equals("top and left")) {
                    pixels[thick * 280 + i] = 0;
                    pixels[i * 280 + thick] = 0;
                }
                if (all || (which.equals("a part of the bottom") && i > 60 && i < 260)) {
                    pixels[(279 - thick) * 280 + i] = 0;
                }
                if (all) {
                    pixels[i * 280 + 279 - thick] = 0;
                }
            }
        }
        assertReadAsLetter(Bitmap.of(280, 280, pixels), 0.97);
    }

    @Test
    void stemBesideTheEdge_isNotAFrame() {
        Ink letter = Ink.of(new float[] {0, 0, 0, 100}, new float[] {20, 0, 60, 50, 20, 100});
        Bitmap canvas = SyntheticCanvas.of(1000).brush(5).place(960, 8, 20).draw(letter);
        assertThat(GlyphLikeness.of(PIPELINE.toGlyph(canvas), PIPELINE.toGlyph(letter))
                        .correlation())
                .isGreaterThan(0.97);
    }

    @Test
    void dotOfAnI_isNotASpeck() {
        Ink dotted = Ink.of(new float[] {50, 30, 50, 100}, new float[] {50, 8});
        Glyph glyph = PIPELINE.toGlyph(CANVAS.brush(6).draw(dotted));
        assertThat(GlyphLikeness.of(glyph, PIPELINE.toGlyph(dotted)).correlation())
                .isGreaterThan(0.97);
    }

    @Test
    void randomCanvasesOfAllCharacters_giveTheGlyphOfTheStrokes() {
        Random random = new Random(11);
        double sum = 0;
        int count = 0;
        for (String label : Alphabet.EMNIST.labels()) {
            for (int i = 0; i < 6; i++) {
                Ink ink = SyntheticInk.of(label, random);
                Glyph fromCanvas =
                        PIPELINE.toGlyph(SyntheticCanvas.random(random).draw(ink));
                sum += GlyphLikeness.of(fromCanvas, PIPELINE.toGlyph(ink)).correlation();
                count++;
            }
        }
        assertThat(sum / count).isGreaterThan(0.97);
    }

    @Test
    void randomPixels_neverLeaveZeroToOne() {
        Random random = new Random(12);
        for (int i = 0; i < 300; i++) {
            int width = 1 + random.nextInt(90);
            int height = 1 + random.nextInt(90);
            byte[] pixels = new byte[width * height];
            random.nextBytes(pixels);
            for (int j = 0; j < pixels.length && i % 3 > 0; j++) {
                pixels[j] = (byte) (pixels[j] > 100 - 40 * (i % 3) ? 255 : 0);
            }
            for (float value :
                    PIPELINE.toGlyph(Bitmap.of(width, height, pixels)).toArray()) {
                assertThat(value).isBetween(0f, 1f);
            }
        }
    }
}

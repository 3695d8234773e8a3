package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.GlyphShape;
import io.handwriting.testkit.GlyphText;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final GlyphPipeline BY_MASS = GlyphPipeline.of(Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS));
    private static final GlyphPipeline BY_BOX = GlyphPipeline.of(Preprocessing.EMNIST);

    private static List<Drawing> drawings() {
        Random random = new Random(3);
        return Alphabet.EMNIST.labels().stream()
                .flatMap(label -> List.<Drawing>of(
                        SyntheticInk.of(label, random),
                        SyntheticCanvas.random(random).draw(SyntheticInk.of(label, random)))
                        .stream())
                .toList();
    }

    @Test
    void centreOfMass_liesInTheMiddle_betweenPixels() {
        for (Drawing drawing : drawings()) {
            Glyph glyph = BY_MASS.toGlyph(drawing);
            assertThat(GlyphShape.of(glyph).massX()).isCloseTo(13.5, within(isHeldByTheRim(glyph, true) ? 1.5 : 0.02));
            assertThat(GlyphShape.of(glyph).massY()).isCloseTo(13.5, within(isHeldByTheRim(glyph, false) ? 1.5 : 0.02));
        }
    }

    /** Ink is never pushed out of the frame, so a very lopsided character stops at the rim. */
    private static boolean isHeldByTheRim(Glyph glyph, boolean across) {
        return hasInk(glyph, across, 0) || hasInk(glyph, across, Glyph.SIZE - 1);
    }

    @Test
    void boundingBox_liesInTheMiddle() {
        for (Drawing drawing : drawings()) {
            Glyph glyph = BY_BOX.toGlyph(drawing);
            assertThat(GlyphShape.of(glyph).middleX()).isCloseTo(13.5, within(0.5));
            assertThat(GlyphShape.of(glyph).middleY()).isCloseTo(13.5, within(0.5));
        }
    }

    @Test
    void longerSide_isTheExtentOfTheSettings() {
        for (Drawing drawing : drawings()) {
            Glyph glyph = BY_BOX.toGlyph(drawing);
            assertThat(GlyphShape.of(glyph).longerSide())
                    .as(GlyphText.write(glyph))
                    .isBetween(20, 23);
        }
    }

    @Test
    void trainingImageInPlace_isKeptToTheLastPixel() {
        Glyph image = BY_BOX.toGlyph(SyntheticInk.of("S"));
        assertThat(BY_BOX.prepare(image)).isEqualTo(image.picture());
    }

    @Test
    void trainingImageOutOfPlace_isMovedByWholePixels() {
        Glyph image = BY_BOX.toGlyph(SyntheticInk.of("S"));
        Glyph moved = Variant.moved(1, -1).of(image);
        assertThat(BY_BOX.prepare(moved)).isEqualTo(image.picture());
    }

    @Test
    void trainingImageByMass_hasItsMassInTheMiddle() {
        Glyph glyph = BY_MASS.prepare(BY_BOX.toGlyph(SyntheticInk.of("F")));
        assertThat(GlyphShape.of(glyph).massX()).isCloseTo(13.5, within(0.5));
        assertThat(GlyphShape.of(glyph).massY()).isCloseTo(13.5, within(0.5));
    }

    @Test
    void smallTrainingImage_isScaled() {
        Glyph small = GlyphPipeline.of(new Preprocessing(Alignment.BOUNDING_BOX, 12, 2, 0))
                .toGlyph(SyntheticInk.of("Z"));
        Glyph prepared = BY_BOX.prepare(small);
        assertThat(GlyphShape.of(small).longerSide()).isCloseTo(12, within(1));
        assertThat(GlyphShape.of(prepared).longerSide()).isCloseTo(22, within(1));
    }

    private static boolean hasInk(Glyph glyph, boolean across, int line) {
        for (int i = 0; i < Glyph.SIZE; i++) {
            if ((across ? glyph.at(line, i) : glyph.at(i, line)) >= 0.2f) {
                return true;
            }
        }
        return false;
    }
}

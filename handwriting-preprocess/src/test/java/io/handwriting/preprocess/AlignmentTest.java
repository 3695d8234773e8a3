package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.GlyphText;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final GlyphPipeline BY_MASS =
            GlyphPipeline.of(Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS));
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
            assertThat(mass(glyph, true)).isCloseTo(13.5, within(isHeldByTheRim(glyph, true) ? 1.5 : 0.02));
            assertThat(mass(glyph, false)).isCloseTo(13.5, within(isHeldByTheRim(glyph, false) ? 1.5 : 0.02));
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
            assertThat(boxMiddle(glyph, true)).isCloseTo(13.5, within(0.5));
            assertThat(boxMiddle(glyph, false)).isCloseTo(13.5, within(0.5));
        }
    }

    @Test
    void longerSide_isTheExtentOfTheSettings() {
        for (Drawing drawing : drawings()) {
            Glyph glyph = BY_BOX.toGlyph(drawing);
            double longer = Math.max(boxSide(glyph, true), boxSide(glyph, false));
            assertThat(longer).as(GlyphText.write(glyph)).isBetween(20.0, 23.0);
        }
    }

    @Test
    void trainingImageInPlace_isKeptToTheLastPixel() {
        Glyph image = BY_BOX.toGlyph(SyntheticInk.of("S"));
        assertThat(BY_BOX.prepare(image)).isEqualTo(image);
    }

    @Test
    void trainingImageOutOfPlace_isMovedByWholePixels() {
        Glyph image = BY_BOX.toGlyph(SyntheticInk.of("S"));
        Glyph moved = Variant.moved(1, -1).of(image);
        assertThat(BY_BOX.prepare(moved)).isEqualTo(image);
    }

    @Test
    void trainingImageByMass_hasItsMassInTheMiddle() {
        Glyph glyph = BY_MASS.prepare(BY_BOX.toGlyph(SyntheticInk.of("F")));
        assertThat(mass(glyph, true)).isCloseTo(13.5, within(0.5));
        assertThat(mass(glyph, false)).isCloseTo(13.5, within(0.5));
    }

    @Test
    void smallTrainingImage_isScaled() {
        Glyph small = GlyphPipeline.of(new Preprocessing(Alignment.BOUNDING_BOX, 12, 2, 0))
                .toGlyph(SyntheticInk.of("Z"));
        Glyph prepared = BY_BOX.prepare(small);
        assertThat(boxSide(small, false)).isCloseTo(12, within(1.0));
        assertThat(boxSide(prepared, false)).isCloseTo(22, within(1.0));
    }

    private static double mass(Glyph glyph, boolean across) {
        double moment = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                moment += glyph.at(x, y) * (across ? x : y);
            }
        }
        return moment / glyph.ink();
    }

    private static double boxMiddle(Glyph glyph, boolean across) {
        return (first(glyph, across) + last(glyph, across)) / 2.0;
    }

    private static double boxSide(Glyph glyph, boolean across) {
        return last(glyph, across) - first(glyph, across) + 1.0;
    }

    private static int first(Glyph glyph, boolean across) {
        int at = 0;
        while (!hasInk(glyph, across, at)) {
            at++;
        }
        return at;
    }

    private static int last(Glyph glyph, boolean across) {
        int at = Glyph.SIZE - 1;
        while (!hasInk(glyph, across, at)) {
            at--;
        }
        return at;
    }

    private static boolean hasInk(Glyph glyph, boolean across, int line) {
        for (int i = 0; i < Glyph.SIZE; i++) {
            if ((across ? glyph.at(line, i) : glyph.at(i, line)) >= 0.45f) {
                return true;
            }
        }
        return false;
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticInk;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose small letters are small and whose digits are large is told an o from a 0 by its size. */
class SizesOfAHandTest {
    private static final double TALL = 100;
    private static final double SMALL = 60;

    private final Recognizer model = ToyModel.open(ToyModel.card(Alphabet.EMNIST));
    private final Personal personal = CanvasReader.of(model).personalise();
    private final Random random = new Random(5);

    private Ink drawn(String label, double height) {
        return scaled(SyntheticInk.of(label, random), height);
    }

    private static Ink scaled(Ink ink, double height) {
        float factor = (float) (height / InkBox.of(ink).longerSide());
        return new Ink(ink.strokes().stream()
                .map(stroke -> {
                    float[] xy = stroke.toArray();
                    for (int i = 0; i < xy.length; i++) {
                        xy[i] *= factor;
                    }
                    return Stroke.of(xy);
                })
                .toList());
    }

    private void write(double small, double tall) {
        for (int i = 0; i < 5; i++) {
            for (String label : List.of("a", "e", "n")) {
                personal.correct(drawn(label, small), label);
            }
            for (String label : List.of("0", "2", "7", "B")) {
                personal.correct(drawn(label, tall), label);
            }
            personal.correct(drawn("0", small), "O");
        }
    }

    private float oddsOfTheSmallOne(Ink ink) {
        return personal.read(ink).probability("O") / personal.read(ink).probability("0");
    }

    @Test
    void ring_isReadByItsSize() {
        write(SMALL, TALL);
        Ink ring = drawn("0", 1);
        assertThat(personal.read(scaled(ring, SMALL)).label()).isEqualTo("O");
        assertThat(personal.read(scaled(ring, TALL)).label()).isEqualTo("0");
    }

    @Test
    void characterThatWasNeverCorrected_isJudgedByItsSizeToo() {
        write(SMALL, TALL);
        Ink unknown = drawn("W", 1);
        float small = personal.read(scaled(unknown, SMALL)).probability("g");
        assertThat(personal.read(scaled(unknown, 1.2 * TALL)).probability("g")).isGreaterThan(5 * small);
    }

    @Test
    void whoFillsTheBox_isNotJudgedBySizes() {
        write(TALL, TALL);
        Ink ring = drawn("0", 1);
        assertThat(oddsOfTheSmallOne(scaled(ring, 1.2 * TALL)))
                .isBetween(
                        0.9f * oddsOfTheSmallOne(scaled(ring, SMALL)), 1.1f * oddsOfTheSmallOne(scaled(ring, SMALL)));
    }

    @Test
    void sizeThatIsNotKnown_changesNothing() {
        write(SMALL, TALL);
        Glyph unlikeAll = bar();
        assertThat(personal.read(unlikeAll)).isEqualTo(CanvasReader.of(model).read(unlikeAll));
        assertThat(personal.read(unlikeAll.withExtent((float) TALL)))
                .isNotEqualTo(CanvasReader.of(model).read(unlikeAll));
    }

    private static Glyph bar() {
        float[] values = new float[Glyph.PIXELS];
        for (int y = 4; y < 24; y++) {
            values[y * Glyph.SIZE + 14] = 1;
        }
        return Glyph.of(values);
    }

    @Test
    void lineOfWriting_hasSizesOfItsOwn() {
        write(SMALL, TALL);
        Ink ring = drawn("0", 1);
        assertThat(oddsInALine(scaled(ring, SMALL))).isCloseTo(oddsInALine(scaled(ring, TALL)), withPercentage(1));
    }

    private float oddsInALine(Ink ink) {
        Recognition read = personal.reader().readText(ink).characters().get(0).recognition();
        return read.probability("O") / read.probability("0");
    }

    @Test
    void sizes_areSavedAndLoaded(@TempDir Path folder) {
        write(SMALL, TALL);
        personal.save(folder.resolve("hand.bin"));
        Personal loaded = CanvasReader.of(model).personalise(folder.resolve("hand.bin"));
        Ink ring = drawn("0", SMALL);
        assertThat(loaded.read(ring)).isEqualTo(personal.read(ring));
    }
}

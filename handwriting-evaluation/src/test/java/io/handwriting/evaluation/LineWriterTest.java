package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineWriterTest {
    private static final LineStyle EXACT = new LineStyle(0.25, 0, 0, 0, 0, 0);

    private final PenStrokes strokes = strokes();

    /** Anna writes all characters, Bert digits three times as large; somebody unknown writes an a. */
    private static PenStrokes strokes() {
        List<PenSample> samples = new ArrayList<>();
        for (String label : Alphabet.EMNIST.labels()) {
            samples.add(new PenSample(label, Optional.of("Anna"), SyntheticInk.of(label)));
        }
        for (String label : Alphabet.DIGITS.labels()) {
            samples.add(new PenSample(label, Optional.of("Bert"), larger(SyntheticInk.of(label), 3)));
        }
        samples.add(new PenSample("a", Optional.empty(), SyntheticInk.of("a")));
        samples.add(new PenSample("b", Optional.of("Anna"), new Ink(List.of())));
        samples.add(new PenSample("B", Optional.of("Anna"), larger(SyntheticInk.of("B"), 0.1f)));
        return PenStrokes.of("made up", samples);
    }

    private static Ink larger(Ink ink, float factor) {
        return ink.map((x, y) -> factor * x, (x, y) -> factor * y);
    }

    @Test
    void line_isOfOneHandThatHasAllCharacters() {
        LineWriter writer = LineWriter.of(strokes, LineStyle.NATURAL, 1);
        WrittenLine word = writer.write("RAbeN", 3).orElseThrow();
        assertThat(word.writer()).isEqualTo("Anna");
        assertThat(word.text()).isEqualTo("RAbeN");
        assertThat(word.characters()).hasSize(5);
        assertThat(writer.write("a", 0).orElseThrow().writer()).isIn("Anna", "anybody");
        assertThat(writer.write("ü", 0)).isEmpty();
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> writer.digits(2, 4, i).orElseThrow().writer()))
                .contains("Anna", "Bert");
    }

    @Test
    void charactersStand_gapAfterGap_onTheLine() {
        List<Ink> placed =
                LineWriter.of(strokes, EXACT, 1).write("4711", 5).orElseThrow().characters();
        for (int i = 1; i < placed.size(); i++) {
            double gap = InkBox.of(placed.get(i)).left()
                    - InkBox.of(placed.get(i - 1)).right();
            assertThat(gap).isEqualTo(0.25, within(1e-5));
        }
        assertThat(placed).allSatisfy(ink -> {
            assertThat(InkBox.of(ink).bottom()).isEqualTo(0, within(1e-5));
            assertThat(InkBox.of(ink).height()).isEqualTo(1, within(0.2));
        });
    }

    @Test
    void smallLetters_areLower_andSomeGoBelowTheLine() {
        LineWriter writer = LineWriter.of(strokes, EXACT, 1);
        List<Ink> placed = writer.write("ABeq", 1).orElseThrow().characters();
        assertThat(InkBox.of(placed.get(2)).height())
                .isLessThan(0.8 * InkBox.of(placed.get(0)).height());
        assertThat(InkBox.of(placed.get(3)).bottom()).isGreaterThan(0.1);
        assertThat(InkBox.of(placed.get(1)).height()).isGreaterThan(0.7);
    }

    @Test
    void line_isTheSameForTheSameNumber() {
        LineWriter writer = LineWriter.of(strokes, LineStyle.NATURAL, 7);
        assertThat(writer.digits(4, 8, 12)).isEqualTo(writer.digits(4, 8, 12)).isNotEqualTo(writer.digits(4, 8, 13));
        assertThat(LineWriter.of(strokes, LineStyle.NATURAL, 8).digits(4, 8, 12))
                .isNotEqualTo(writer.digits(4, 8, 12));
        assertThat(writer.digits(4, 8, 1).orElseThrow().text())
                .hasSizeBetween(4, 8)
                .containsOnlyDigits();
    }

    @Test
    void ink_isThatOfAllCharacters() {
        WrittenLine line =
                LineWriter.of(strokes, LineStyle.TOUCHING, 7).digits(2, 2, 0).orElseThrow();
        List<Stroke> all = new ArrayList<>(line.characters().get(0).strokes());
        all.addAll(line.characters().get(1).strokes());
        assertThat(line.ink().strokes()).isEqualTo(all);
    }
}

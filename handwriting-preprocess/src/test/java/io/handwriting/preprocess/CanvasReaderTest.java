package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Expectation;
import io.handwriting.Frequencies;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.ModelCard;
import io.handwriting.Preprocessing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasReaderTest {
    private static final Preprocessing SETTINGS = new Preprocessing(Alignment.BOUNDING_BOX, 18, 2, 0);

    private final List<Glyph> asked = new ArrayList<>();
    private final Recognizer recognizer = Recognizer.of(
            ModelCard.builder("columns", "test", Alphabet.DIGITS.and(Alphabet.UPPER_CASE))
                    .preprocessing(SETTINGS)
                    .build(),
            this::scoreColumns);
    private final CanvasReader reader = CanvasReader.of(recognizer);

    /** Scores the labels by the ink of the columns, so that every change of a glyph shows. */
    private void scoreColumns(List<Glyph> glyphs, float[] scores) {
        asked.addAll(glyphs);
        Arrays.fill(scores, 0);
        for (int row = 0; row < glyphs.size(); row++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                for (int y = 0; y < Glyph.SIZE; y++) {
                    scores[row * 36 + x] += glyphs.get(row).at(x, y);
                }
            }
        }
    }

    @Test
    void pipeline_comesFromTheModelCard() {
        Ink ink = SyntheticInk.of("A");
        reader.read(ink);
        assertThat(asked).containsExactly(GlyphPipeline.of(SETTINGS).toGlyph(ink));
    }

    @Test
    void blankDrawing_isAnsweredWithoutAskingTheModel() {
        Recognition blank = reader.with(Alphabet.DIGITS).read(Bitmap.of(280, 280, new byte[280 * 280]));
        assertThat(blank.verdict()).isEqualTo(Verdict.BLANK);
        assertThat(blank.label()).isEmpty();
        assertThat(blank.alphabet()).isEqualTo(Alphabet.DIGITS);
        assertThat(asked).isEmpty();
    }

    @Test
    void alphabet_restrictsAndRenormalises() {
        Recognition recognition = reader.with(Alphabet.UPPER_CASE).read(SyntheticInk.of("B"));
        assertThat(Alphabet.UPPER_CASE.contains(recognition.label())).isTrue();
        assertThat(recognition.probabilities().values().stream()
                        .mapToDouble(Float::doubleValue)
                        .sum())
                .isBetween(0.9999, 1.0001);
    }

    @Test
    void labels_areExpectedAsTheCardSays() {
        Ink ink = SyntheticInk.of("B");
        Recognition asLearnt = reader.read(ink);
        Expectation expectation = Expectation.even(learntMostly(asLearnt.label()), 1);
        CanvasReader even = CanvasReader.of(Recognizer.of(
                recognizer.card().toBuilder().expectation(expectation).build(), this::scoreColumns));
        assertThat(even.read(ink)).isEqualTo(asLearnt.under(expectation)).isNotEqualTo(asLearnt);
        assertThat(even.readAll(List.of(ink))).containsExactly(even.read(ink));
        assertThat(even.with(Variants.NONE).with(recognizer.card().alphabet()).read(ink))
                .isEqualTo(even.read(ink));
    }

    @Test
    void labels_areExpectedAsTheCallerSays() {
        Ink ink = SyntheticInk.of("B");
        Frequencies learnt = learntMostly("7");
        ModelCard card = recognizer.card().toBuilder()
                .expectation(Expectation.even(learnt, 1))
                .build();
        CanvasReader asLearnt =
                CanvasReader.of(Recognizer.of(card, this::scoreColumns)).expecting(learnt);
        assertThat(asLearnt.read(ink).probability("7"))
                .isCloseTo(reader.read(ink).probability("7"), within(1e-6f));
    }

    @Test
    void modelThatDoesNotSayWhatItLearnt_cannotBeToldWhatToExpect() {
        assertThatThrownBy(() -> reader.expecting(learntMostly("7")))
                .isInstanceOf(HandwritingException.class)
                .hasMessage(
                        "The model \"columns\" does not say how often it learnt each label, so it cannot be told what to"
                                + " expect.");
    }

    private Frequencies learntMostly(String label) {
        Alphabet alphabet = recognizer.card().alphabet();
        double[] counts = alphabet.labels().stream()
                .mapToDouble(each -> each.equals(label) ? 1000 : 1)
                .toArray();
        return Frequencies.of(alphabet, counts);
    }

    @Test
    void alphabetThatTheModelLacks_isRefusedAtOnce() {
        assertThatThrownBy(() -> reader.with(Alphabet.of(List.of("α"))))
                .isInstanceOf(HandwritingException.class)
                .hasMessageStartingWith("None of the labels α can be read");
    }

    @Test
    void variants_areAskedInOneBatchAndAveraged() {
        Ink ink = SyntheticInk.of("E");
        Recognition averaged = reader.with(Variants.FIVE).read(ink);
        Glyph glyph = GlyphPipeline.of(SETTINGS).toGlyph(ink);
        assertThat(asked).isEqualTo(Variants.FIVE.of(glyph));
        assertThat(averaged).isEqualTo(Recognition.average(recognizer.recognizeAll(Variants.FIVE.of(glyph))));
    }

    @Test
    void manyDrawings_areReadAsOneByOne() {
        List<Ink> inks = List.of(SyntheticInk.of("1"), new Ink(List.of()), SyntheticInk.of("M"));
        CanvasReader five = reader.with(Variants.FIVE).with(Alphabet.DIGITS);
        assertThat(five.readAll(inks)).isEqualTo(inks.stream().map(five::read).toList());
        assertThat(five.readAll(List.of())).isEmpty();
    }

    @Test
    void imagesMadeGlyphs_areReadAsTheImages() {
        byte[] bar =
                PngBytes.of(2, 2, 8, PngBytes.GREY).pixels(0, 0, 255, 0, 0, 255).end();
        CanvasReader five = reader.with(Variants.FIVE).with(Alphabet.DIGITS);
        assertThat(five.readGlyphs(List.of(five.toGlyph(bar)))).containsExactly(five.read(bar));
    }

    @Test
    void explanation_agreesWithTheAnswer() {
        Bitmap canvas = SyntheticCanvas.of(200).draw(SyntheticInk.of("Q"));
        Reading reading = reader.explain(canvas);
        assertThat(reading.recognition()).isEqualTo(reader.read(canvas));
        assertThat(reading.pipeline().pictures()).hasSize(6);
        assertThat(reading.preparing()).isPositive();
        assertThat(reading.recognizing()).isPositive();
    }

    @Test
    void image_isDecodedWithinTheLimits() {
        assertThatThrownBy(() -> reader.read(new byte[] {1, 2, 3})).isInstanceOf(DrawingException.class);
        assertThatThrownBy(() -> reader.with(DecodeLimits.DEFAULTS).readDataUrl("data:image/png;base64,AAAA"))
                .isInstanceOf(DrawingException.class);
    }
}

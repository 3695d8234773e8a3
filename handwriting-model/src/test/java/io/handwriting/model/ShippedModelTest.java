package io.handwriting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.TrainingData;
import io.handwriting.Verdict;
import io.handwriting.data.foreign.ForeignGlyphs;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.spi.ModelSource;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedModelTest {
    private static final int LARGEST = 3_500_000;
    private static final Recognizer RECOGNIZER = Recognizer.open();
    private static final CanvasReader READER = CanvasReader.of(RECOGNIZER);
    private static final GlyphPipeline PIPELINE = GlyphPipeline.of(Preprocessing.EMNIST);

    @AfterAll
    static void close() {
        RECOGNIZER.close();
    }

    @Test
    void model_isFoundByItsNameAndSmall() {
        ModelSource model = Recognizers.discover().models().get("handwriting");
        assertThat(model).isNotNull();
        assertThat(model.bytes(LARGEST)).hasSizeGreaterThan(100_000);
    }

    @Test
    void card_tellsWhereTheModelComesFrom() {
        assertThat(RECOGNIZER.card().alphabet()).isEqualTo(Alphabet.EMNIST);
        assertThat(RECOGNIZER.card().temperature()).isPositive().isNotEqualTo(1);
        assertThat(RECOGNIZER.card().acceptance().familiarity()).isFinite();
        assertThat(RECOGNIZER.card().figures()).isNotEmpty();
        assertThat(RECOGNIZER.card().provenance())
                .containsKeys(
                        "data",
                        "sources",
                        "rows",
                        "seed",
                        "plan",
                        "engine",
                        "java",
                        "machine",
                        "trained-at",
                        "licence");
        assertThat(RECOGNIZER.card().provenance().get("sources")).contains("SHA-256", "emnist", "unipen");
    }

    @Test
    void blankCanvas_isBlank() {
        for (int grey : new int[] {0, 128, 255}) {
            byte[] pixels = new byte[280 * 280];
            Arrays.fill(pixels, (byte) grey);
            assertThat(READER.read(Bitmap.of(280, 280, pixels)).verdict()).isEqualTo(Verdict.BLANK);
        }
    }

    @Test
    void charactersOnCanvasesOfAnyKind_areRead() {
        assertThat(rightOnCanvases(UnaryOperator.identity())).isGreaterThan(0.8);
    }

    @Test
    void strokes_areReadByTheCompanionAsWell() {
        Random random = new Random(2);
        int right = 0;
        int all = 10 * Alphabet.EMNIST.size();
        for (int i = 0; i < all; i++) {
            String label = Alphabet.EMNIST.label(i % Alphabet.EMNIST.size());
            Ink ink = SyntheticInk.of(label, random);
            Recognition recognition = READER.read(ink);
            Glyph picture = PIPELINE.toGlyph(ink).picture();
            assertThat(recognition.probabilities())
                    .isNotEqualTo(READER.read(picture).probabilities());
            right += recognition.label().equals(label) ? 1 : 0;
        }
        assertThat(RECOGNIZER.card().companion()).isPresent();
        assertThat((double) right / all).isGreaterThan(0.85);
    }

    @Test
    void otherPolarity_makesNoDifference() {
        double asDrawn = rightOnCanvases(UnaryOperator.identity());
        assertThat(rightOnCanvases(canvas -> canvas.greys(canvas.ink(), canvas.paper())))
                .isEqualTo(asDrawn, within(0.005));
    }

    private static double rightOnCanvases(UnaryOperator<SyntheticCanvas> change) {
        Random random = new Random(1);
        int right = 0;
        int all = 10 * Alphabet.EMNIST.size();
        for (int i = 0; i < all; i++) {
            String label = Alphabet.EMNIST.label(i % Alphabet.EMNIST.size());
            SyntheticCanvas canvas = SyntheticCanvas.random(random);
            Recognition recognition = READER.read(change.apply(canvas).draw(SyntheticInk.of(label, random)));
            right += recognition.label().equals(label) ? 1 : 0;
        }
        return (double) right / all;
    }

    @Test
    void scribblesAndCrowds_areUnfamiliar() {
        TrainingData characters = SyntheticGlyphs.data(Alphabet.EMNIST, 5, 1);
        ForeignGlyphs foreign = ForeignGlyphs.of(characters, Preprocessing.EMNIST);
        long refused = IntStream.range(0, 500)
                .mapToObj(foreign::draw)
                .filter(glyph -> RECOGNIZER.recognize(glyph).verdict() == Verdict.UNFAMILIAR)
                .count();
        assertThat(refused).isGreaterThan(375);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "17", "O0Q"})
    void smallerAlphabet_sharesTheProbabilitiesAnew(String characters) {
        Alphabet alphabet = Alphabet.ofCharacters(characters);
        Glyph glyph = SyntheticGlyphs.data(Alphabet.EMNIST, 1, 3).glyph(0);
        Recognition whole = READER.read(glyph);
        Recognition kept = READER.with(alphabet).read(glyph);
        assertThat(kept.probabilities().keySet()).containsExactlyInAnyOrderElementsOf(alphabet.labels());
        assertThat(kept.probabilities().values().stream()
                        .mapToDouble(Float::doubleValue)
                        .sum())
                .isEqualTo(1, within(1e-5));
        double sum = alphabet.labels().stream()
                .mapToDouble(label -> whole.probabilities().getOrDefault(label, 0f))
                .sum();
        for (String label : alphabet.labels()) {
            assertThat((double) kept.probabilities().getOrDefault(label, 0f))
                    .isEqualTo(whole.probabilities().getOrDefault(label, 0f) / sum, within(1e-4));
        }
    }
}

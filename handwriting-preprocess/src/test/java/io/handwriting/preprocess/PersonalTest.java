package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PersonalTest {
    private static final Ink SEVEN = SyntheticInk.of("7");
    private static final Ink ZERO = SyntheticInk.of("0");

    private final Recognizer model = ToyModel.open();
    private final CanvasReader reader = CanvasReader.of(model);
    private final Personal personal = reader.personalise();

    /** The same character by an unsteady hand. */
    private static List<Ink> written(String label, int times) {
        Random random = new Random(3);
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            inks.add(SyntheticInk.of(label, random));
        }
        return inks;
    }

    @Test
    void withoutCorrections_readsAsTheModel() {
        assertThat(personal.size()).isZero();
        assertThat(personal.read(SEVEN)).isEqualTo(reader.read(SEVEN));
    }

    @Test
    void correctedDrawing_isReadAsCorrected() {
        personal.correct(SEVEN, "7");
        assertThat(personal.read(SEVEN).label()).isEqualTo("7");
        assertThat(personal.read(SEVEN).confidence()).isGreaterThan(0.8f);
        assertThat(personal.size()).isOne();
    }

    @Test
    void glyphThatWasCorrected_isCertain_whateverIsSaidOfOthersLikeIt() {
        List<Ink> sevens = written("7", 8);
        sevens.subList(1, 8).forEach(ink -> personal.correct(ink, "7"));
        personal.correct(sevens.get(0), "1");
        assertThat(personal.read(sevens.get(0)).label()).isEqualTo("1");
        assertThat(personal.read(sevens.get(0)).confidence()).isGreaterThan(0.999f);
    }

    @Test
    void sizes_countEachLabel_inTheOrderOfTheAlphabet() {
        assertThat(personal.sizes()).isEmpty();
        written("7", 2).forEach(ink -> personal.correct(ink, "7"));
        personal.correct(ZERO, "0");
        assertThat(personal.sizes()).containsExactly(Map.entry("0", 1), Map.entry("7", 2));
        personal.clear();
        assertThat(personal.sizes()).isEmpty();
    }

    @Test
    void drawingsLikeCorrectedOnes_areReadAsThem() {
        List<Ink> sevens = written("7", 24);
        sevens.subList(0, 12).forEach(ink -> personal.correct(ink, "7"));
        assertThat(personal.reader().readAll(sevens.subList(12, 24)))
                .filteredOn(read -> read.label().equals("7"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void drawingUnlikeAllCorrectedOnes_isReadAsBefore() {
        Ink round = SyntheticInk.of("O");
        personal.correct(SEVEN, "7");
        assertThat(personal.read(round)).isEqualTo(reader.read(round));
    }

    @Test
    void lineOfAnotherKind_isReadAsBefore() {
        Glyph seven = GlyphPipeline.of(model.card().preprocessing()).toGlyph(SEVEN);
        float[] faint = seven.toArray();
        for (int i = 0; i < faint.length; i++) {
            faint[i] *= 0.5f;
        }
        personal.correct(seven, "7");
        assertThat(personal.read(Glyph.of(faint))).isEqualTo(reader.read(Glyph.of(faint)));
    }

    @Test
    void wrongLabelAmongRightOnes_doesNotSpread() {
        List<Ink> sevens = written("7", 12);
        sevens.subList(0, 10).forEach(ink -> personal.correct(ink, "7"));
        String before = personal.read(sevens.get(11)).label();
        personal.correct(sevens.get(10), "0");
        assertThat(before).isEqualTo("7");
        assertThat(personal.read(sevens.get(11)).label()).isEqualTo(before);
    }

    @Test
    void laterWordOnTheSameGlyph_counts() {
        personal.correct(SEVEN, "9");
        personal.correct(SEVEN, "7");
        assertThat(personal.size()).isOne();
        assertThat(personal.read(SEVEN).label()).isEqualTo("7");
    }

    @Test
    void readersGivenOutBefore_knowOfLaterCorrections() {
        CanvasReader five = personal.reader().with(Variants.FIVE);
        Recognizer recognizer = personal.recognizer();
        personal.correct(SEVEN, "7");
        assertThat(five.read(SEVEN).label()).isEqualTo("7");
        assertThat(CanvasReader.of(recognizer).read(SEVEN).label()).isEqualTo("7");
    }

    @Test
    void reader_keepsWhatItWasMadeOf() {
        Personal few = reader.with(Alphabet.ofCharacters("127")).personalise();
        few.correct(SEVEN, "7");
        assertThat(few.read(SEVEN).alphabet()).isEqualTo(Alphabet.ofCharacters("127"));
        assertThat(few.read(SEVEN).label()).isEqualTo("7");
    }

    @Test
    void canvas_isCorrectedAsInk() {
        Bitmap canvas = SyntheticCanvas.of(200).draw(SEVEN);
        personal.correct(canvas, "7");
        assertThat(personal.read(canvas).label()).isEqualTo("7");
    }

    @Test
    void probabilities_areADistribution() {
        written("7", 30).forEach(ink -> personal.correct(ink, "7"));
        written("1", 10).forEach(ink -> personal.correct(ink, "1"));
        for (Recognition read : personal.reader().readAll(written("7", 40))) {
            assertThat(read.probabilities().values().stream()
                            .mapToDouble(Float::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-4));
            assertThat(read.ranking().get(0).label()).isEqualTo(read.label());
        }
    }

    @Test
    void unfamiliarDrawing_isAcceptedOnceCorrected() {
        Recognizer strict = ToyModel.strict();
        Personal accepting = CanvasReader.of(strict).personalise();
        assertThat(accepting.read(SEVEN).verdict()).isEqualTo(Verdict.UNFAMILIAR);
        accepting.correct(SEVEN, "7");
        assertThat(accepting.read(SEVEN).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(accepting.read(ZERO).verdict()).isEqualTo(Verdict.UNFAMILIAR);
    }

    @Test
    void drawingSomewhatLikeACorrectedOne_isMoreFamiliarThanBefore() {
        Recognizer strict = ToyModel.strict();
        Personal accepting = CanvasReader.of(strict).personalise();
        List<Ink> sevens = written("7", 30);
        accepting.correct(sevens.get(0), "7");
        float before = CanvasReader.of(strict).read(SEVEN).familiarity();
        assertThat(accepting.reader().readAll(sevens))
                .extracting(Recognition::familiarity)
                .allMatch(familiarity -> familiarity >= before && familiarity <= 100)
                .anyMatch(familiarity -> familiarity > before && familiarity < 100);
    }

    @Test
    void clear_letsTheModelReadAlone() {
        personal.correct(SEVEN, "7");
        personal.clear();
        assertThat(personal.size()).isZero();
        assertThat(personal.read(SEVEN)).isEqualTo(reader.read(SEVEN));
    }

    @Test
    void oldestOfALabel_goFirst() {
        List<Ink> sevens = written("7", Personal.MOST_OF_A_LABEL + 5);
        personal.correct(ZERO, "0");
        sevens.forEach(ink -> personal.correct(ink, "7"));
        assertThat(personal.size()).isEqualTo(Personal.MOST_OF_A_LABEL + 1);
        assertThat(personal.read(ZERO).label()).isEqualTo("0");
    }

    @Test
    void labelThatTheModelLacks_isRefused() {
        assertThatThrownBy(() -> personal.correct(SEVEN, "ß"))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The model \"toy\" cannot read \"ß\"; it reads 0 1 2 3 4 5 6 7 8 9.");
        assertThat(personal.size()).isZero();
    }

    @Test
    void blankDrawing_isRefused() {
        assertThatThrownBy(() -> personal.correct(Bitmap.of(280, 280, new byte[280 * 280]), "7"))
                .isInstanceOf(DrawingException.class)
                .hasMessage("Nothing is drawn, so there is nothing to learn from it.");
        assertThat(personal.size()).isZero();
    }

    @Test
    void glyphWithoutAnyEdge_canBeCorrected() {
        float[] full = new float[Glyph.PIXELS];
        Arrays.fill(full, 1);
        personal.correct(Glyph.of(full), "8");
        assertThat(personal.read(Glyph.of(full)).label()).isEqualTo("8");
    }

    @Test
    void closingItsRecognizer_closesTheModel() {
        personal.correct(SEVEN, "7");
        personal.recognizer().close();
        assertThatIllegalStateException().isThrownBy(() -> personal.read(SEVEN));
    }

    @Test
    void text_namesTheModelAndTheCorrections() {
        personal.correct(SEVEN, "7");
        assertThat(personal).hasToString("Personal[toy, 1 corrections]");
    }

    @Test
    void readers_goOnWhileCorrectionsComeIn() throws InterruptedException, ExecutionException {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> readings = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readings.add(threads.submit(() -> readUntil(done)));
            }
            List<Future<?>> corrections = new ArrayList<>();
            corrections.add(threads.submit(() -> written("7", 15).forEach(ink -> personal.correct(ink, "7"))));
            written("0", 15).forEach(ink -> personal.correct(ink, "0"));
            for (Future<?> correction : corrections) {
                correction.get();
            }
            done.set(true);
            for (Future<Integer> reading : readings) {
                assertThat(reading.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(personal.size()).isEqualTo(30);
    }

    private int readUntil(AtomicBoolean done) {
        int read = 0;
        do {
            assertThat(personal.read(SEVEN).label()).isIn("1", "7");
            read++;
        } while (!done.get());
        return read;
    }
}

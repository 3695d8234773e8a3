package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Recognizer#of} adds to a scorer. */
class RecognizerTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");

    /** A glyph whose scores are 10, 20 and 30 times its first three values. */
    private static Glyph glyph(float a, float b, float c) {
        float[] values = new float[Glyph.PIXELS];
        values[0] = a;
        values[1] = b;
        values[2] = c;
        values[3] = 1;
        return Glyph.of(values);
    }

    /** Keeps what it was asked and counts how often it was closed. */
    private static class Recording implements Scorer, ScorerProbe {
        final List<List<Glyph>> asked = new ArrayList<>();
        int closed;

        @Override
        public void score(List<Glyph> glyphs, float[] scores) {
            asked.add(glyphs);
            int place = 0;
            for (Glyph glyph : glyphs) {
                for (int label = 0; label < 3; label++) {
                    scores[place++] = 10 * (label + 1) * glyph.at(label, 0);
                }
            }
        }

        @Override
        public Optional<ScorerProbe> probe() {
            return Optional.of(this);
        }

        @Override
        public List<String> layers() {
            return List.of("scores");
        }

        @Override
        public List<LayerActivation> trace(Glyph glyph, float[] scores) {
            score(List.of(glyph), scores);
            return List.of(new LayerActivation("scores", LayerKind.OUTPUT, List.of(3), scores));
        }

        @Override
        public String device() {
            return "cuda:1";
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private static ModelCard card(float temperature) {
        return ModelCard.builder("toy", "toy", ABC).temperature(temperature).build();
    }

    @Test
    void scores_becomeProbabilities() {
        try (Recognizer recognizer = Recognizer.of(card(1), new Recording())) {
            Recognition recognition = recognizer.recognize(glyph(0.1f, 0.1f, 0.1f)); // scores 1, 2, 3
            double sum = Math.exp(1) + Math.exp(2) + Math.exp(3);
            assertThat(recognition.probability("A")).isCloseTo((float) (Math.exp(1) / sum), within(1e-6f));
            assertThat(recognition.probability("C")).isCloseTo((float) (Math.exp(3) / sum), within(1e-6f));
            assertThat(recognition.familiarity()).isCloseTo((float) Math.log(sum), within(1e-5f));
            assertThat(recognition.label()).isEqualTo("C");
        }
    }

    @Test
    void temperature_dividesTheScoresButNotTheFamiliarity() {
        try (Recognizer recognizer = Recognizer.of(card(2), new Recording())) {
            Recognition recognition = recognizer.recognize(glyph(0.1f, 0.1f, 0.1f)); // scores 1, 2, 3
            assertThat(recognition.probability("A")).isCloseTo(0.1863237f, within(1e-6f));
            assertThat(recognition.probability("B")).isCloseTo(0.3071959f, within(1e-6f));
            assertThat(recognition.probability("C")).isCloseTo(0.5064804f, within(1e-6f));
            assertThat(recognition.familiarity()).isCloseTo(3.407606f, within(1e-5f));
        }
    }

    @Test
    void verdict_followsTheCard() {
        ModelCard strict = ModelCard.builder("toy", "toy", ABC)
                .acceptance(new Acceptance(0.7f, 3))
                .build();
        try (Recognizer recognizer = Recognizer.of(strict, new Recording())) {
            assertThat(recognizer.recognize(glyph(0.1f, 0.1f, 0.1f)).verdict()).isEqualTo(Verdict.UNSURE);
            assertThat(recognizer.recognize(glyph(0, 0, 0.2f)).verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(recognizer.recognize(glyph(0.1f, 0, 0)).verdict()).isEqualTo(Verdict.UNFAMILIAR);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.MAX_VALUE / 2, -Float.MAX_VALUE / 2, 1e30f, Float.MIN_VALUE, 0})
    void finiteScoresOfAnySize_becomeADistribution(float score) {
        for (float temperature : new float[] {1e-6f, 1, 1e6f}) {
            try (Recognizer recognizer =
                    Recognizer.of(card(temperature), (glyphs, scores) -> Arrays.fill(scores, score))) {
                assertThat(recognizer.recognize(glyph(1, 1, 1)).probabilities().values())
                        .allSatisfy(probability -> assertThat(probability).isCloseTo(1 / 3f, within(1e-6f)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
    void scoresThatAreNotFinite_areRefused(float nonsense) {
        try (Recognizer recognizer = Recognizer.of(card(1), (glyphs, scores) -> scores[scores.length - 1] = nonsense)) {
            assertThatExceptionOfType(ModelException.class)
                    .isThrownBy(() -> recognizer.recognize(glyph(1, 1, 1)))
                    .withMessage("The model \"toy\" gave scores that are not finite numbers.");
        }
    }

    @Test
    void blankGlyphs_neverReachTheScorer() {
        Recording scorer = new Recording();
        try (Recognizer recognizer = Recognizer.of(card(1), scorer)) {
            assertThat(recognizer.recognize(Glyph.BLANK)).isEqualTo(Recognition.blank(ABC));
            assertThat(recognizer.recognizeAll(List.of(Glyph.BLANK, Glyph.BLANK)))
                    .hasSize(2);
            assertThat(scorer.asked).isEmpty();
        }
    }

    @Test
    void order_isKeptWithBlanksBetween() {
        Recording scorer = new Recording();
        Glyph a = glyph(1, 0, 0);
        Glyph b = glyph(0, 1, 0);
        Glyph c = glyph(0, 0, 1);
        try (Recognizer recognizer = Recognizer.of(card(1), scorer)) {
            assertThat(recognizer.recognizeAll(List.of(Glyph.BLANK, c, a, Glyph.BLANK, b, Glyph.BLANK)))
                    .extracting(Recognition::label)
                    .containsExactly("", "C", "A", "", "B", "");
            assertThat(scorer.asked).containsExactly(List.of(c, a, b));
        }
    }

    @Test
    void emptyBatch_neverReachesTheScorer() {
        Recording scorer = new Recording();
        try (Recognizer recognizer = Recognizer.of(card(1), scorer)) {
            assertThat(recognizer.recognizeAll(List.of())).isEmpty();
        }
        assertThat(scorer.asked).isEmpty();
    }

    @Test
    void scorerWithoutProbe_hasNone() {
        try (Recognizer recognizer = Recognizer.of(card(1), (glyphs, scores) -> {})) {
            assertThat(recognizer.probe()).isEmpty();
            assertThat(recognizer.device()).isEqualTo("cpu");
        }
    }

    @Test
    void probe_judgesAsTheRecognizerDoes() {
        try (Recognizer recognizer = Recognizer.of(card(2), new Recording())) {
            ActivationProbe probe = recognizer.probe().orElseThrow();
            Glyph glyph = glyph(0.1f, 0.1f, 0.1f);
            ActivationTrace trace = probe.trace(glyph);
            assertThat(probe.layers()).containsExactly("scores");
            assertThat(trace.recognition()).isEqualTo(recognizer.recognize(glyph));
            assertThat(trace.layer("scores").values()).containsExactly(1, 2, 3);
            assertThat(probe.trace(Glyph.BLANK).recognition()).isEqualTo(Recognition.blank(ABC));
            assertThat(recognizer.device()).isEqualTo("cuda:1");
        }
    }

    @Test
    void closed_refusesAllButTheCard() {
        Recognizer recognizer = Recognizer.of(card(1), new Recording());
        ActivationProbe probe = recognizer.probe().orElseThrow();
        recognizer.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> recognizer.recognize(glyph(1, 1, 1)))
                .withMessage("The recognizer \"toy\" is closed.");
        assertThatIllegalStateException().isThrownBy(() -> recognizer.recognizeAll(List.of()));
        assertThatIllegalStateException().isThrownBy(recognizer::probe);
        assertThatIllegalStateException().isThrownBy(recognizer::device);
        assertThatIllegalStateException().isThrownBy(probe::layers);
        assertThatIllegalStateException().isThrownBy(() -> probe.trace(glyph(1, 1, 1)));
        assertThat(recognizer.card().name()).isEqualTo("toy");
    }

    @Test
    void closedTwice_closesTheScorerOnce() {
        Recording scorer = new Recording();
        Recognizer recognizer = Recognizer.of(card(1), scorer);
        recognizer.close();
        recognizer.close();
        assertThat(scorer.closed).isOne();
    }

    @Test
    void close_waitsForCallsUnderWay() throws InterruptedException {
        CountDownLatch scoring = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Scorer slow = new Scorer() {
            @Override
            public void score(List<Glyph> glyphs, float[] scores) {
                scoring.countDown();
                await(goOn);
                order.add("scored");
            }

            @Override
            public void close() {
                order.add("closed");
            }
        };
        Recognizer recognizer = Recognizer.of(card(1), slow);
        Thread reader = new Thread(() -> recognizer.recognize(glyph(1, 1, 1)));
        Thread closer = new Thread(recognizer::close);
        reader.start();
        await(scoring);
        closer.start();
        while (closer.isAlive() && closer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        reader.join();
        closer.join();
        assertThat(order).containsExactly("scored", "closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package io.handwriting.testkit;

import static io.handwriting.testkit.Agreement.ROUNDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Candidate;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Recognizer} must do; a provider's tests extend it. */
@DisplayName("A recognizer")
public abstract class RecognizerContract {
    private static final int MANY = 200;
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(MANY, 42);

    /** Made by the test framework. */
    protected RecognizerContract() {}

    /**
     * Opens a recognizer; the contract closes it.
     *
     * @return a new recognizer, always of the same model
     */
    protected abstract Recognizer open();

    @Test
    @DisplayName("gives every label of its alphabet a probability from 0 to 1, and they add up to one")
    void probabilities_areADistribution() {
        try (Recognizer recognizer = open()) {
            for (Recognition recognition : recognizer.recognizeAll(GLYPHS)) {
                assertThat(recognition.alphabet()).isEqualTo(recognizer.card().alphabet());
                assertDistribution(recognition);
            }
        }
    }

    @Test
    @DisplayName("ranks all candidates, the most likely first")
    void ranking_isSorted() {
        try (Recognizer recognizer = open()) {
            for (Recognition recognition : recognizer.recognizeAll(GLYPHS)) {
                List<Candidate> ranking = recognition.ranking();
                assertThat(ranking)
                        .hasSize(recognizer.card().alphabet().size())
                        .isSortedAccordingTo(
                                Comparator.comparing(Candidate::probability).reversed());
                assertThat(ranking.get(0)).isEqualTo(new Candidate(recognition.label(), recognition.confidence()));
            }
        }
    }

    @Test
    @DisplayName("answers sixteen threads as it answers one")
    void sixteenThreads_areAnsweredAsOne() {
        try (Recognizer recognizer = open()) {
            List<Recognition> expected = oneByOne(recognizer, GLYPHS);
            Crowd.run(16, worker -> {
                for (int i = 0; i < MANY / 4; i++) {
                    int glyph = (worker * 12 + i) % MANY;
                    Agreement.assertClose(expected.get(glyph), recognizer.recognize(GLYPHS.get(glyph)), ROUNDING);
                }
            });
        }
    }

    @Test
    @DisplayName("answers a batch as it answers its glyphs one by one")
    void batch_isAnsweredAsItsGlyphs() {
        try (Recognizer recognizer = open()) {
            Agreement.assertClose(oneByOne(recognizer, GLYPHS), recognizer.recognizeAll(GLYPHS), ROUNDING);
        }
    }

    @Test
    @DisplayName("answers an empty batch with nothing")
    void emptyBatch_hasNoAnswers() {
        try (Recognizer recognizer = open()) {
            assertThat(recognizer.recognizeAll(List.of())).isEmpty();
        }
    }

    @Test
    @DisplayName("calls a blank glyph blank, alone and between others")
    void blankGlyph_isBlank() {
        try (Recognizer recognizer = open()) {
            Glyph drawn = GLYPHS.get(0);
            assertThat(recognizer.recognize(Glyph.BLANK))
                    .isEqualTo(Recognition.blank(recognizer.card().alphabet()));
            assertThat(recognizer.recognizeAll(List.of(Glyph.BLANK, drawn, Glyph.BLANK)))
                    .extracting(recognition -> recognition.verdict() == Verdict.BLANK)
                    .containsExactly(true, false, true);
        }
    }

    @Test
    @DisplayName("survives glyphs that no pen would draw")
    void hostileGlyphs_getADistribution() {
        try (Recognizer recognizer = open()) {
            SyntheticGlyphs.hostile()
                    .forEach((name, glyph) -> assertThatCode(() -> assertDistribution(recognizer.recognize(glyph)))
                            .as(name)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    @DisplayName("refuses to read once it is closed")
    void closed_refusesToRead() {
        Recognizer recognizer = open();
        recognizer.close();
        assertThatIllegalStateException().isThrownBy(() -> recognizer.recognize(GLYPHS.get(0)));
        assertThatIllegalStateException().isThrownBy(() -> recognizer.recognizeAll(GLYPHS));
        assertThatIllegalStateException().isThrownBy(() -> recognizer.recognizeAll(List.of()));
    }

    @Test
    @DisplayName("may be closed twice")
    void closedTwice_isFine() {
        Recognizer recognizer = open();
        recognizer.close();
        assertThatCode(recognizer::close).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("answers or refuses every call while it is being closed")
    void closingWhileThreadsRead_answersOrRefuses() {
        ClosingRace.run(open(), GLYPHS.subList(0, 8));
    }

    @Test
    @DisplayName("has a card that survives its own properties")
    void card_survivesItsProperties() {
        try (Recognizer recognizer = open()) {
            ModelCard card = recognizer.card();
            assertThat(ModelCard.fromProperties(card.toProperties())).isEqualTo(card);
        }
    }

    @Test
    @DisplayName("says which device computes")
    void device_isNamed() {
        try (Recognizer recognizer = open()) {
            assertThat(recognizer.device()).matches("[a-z]+(:\\d+)?");
        }
    }

    @Test
    @DisplayName("does not answer by what it was asked before")
    void answers_doNotDependOnHistory() {
        try (Recognizer recognizer = open();
                Recognizer fresh = open()) {
            List<Recognition> first = oneByOne(recognizer, GLYPHS);
            List<Glyph> backwards = new ArrayList<>(GLYPHS);
            Collections.reverse(backwards);
            List<Recognition> second = new ArrayList<>(oneByOne(fresh, backwards));
            Collections.reverse(second);
            Agreement.assertClose(first, second, ROUNDING);
            Agreement.assertClose(first, oneByOne(recognizer, GLYPHS), ROUNDING);
        }
    }

    @Test
    @DisplayName("neither changes the caller's list nor looks at it again")
    void callersList_isNeitherChangedNorKept() {
        try (Recognizer recognizer = open()) {
            List<Glyph> asked = new ArrayList<>(GLYPHS);
            List<Recognition> answers = recognizer.recognizeAll(asked);
            assertThat(asked).isEqualTo(GLYPHS);
            Collections.fill(asked, Glyph.BLANK);
            Agreement.assertClose(oneByOne(recognizer, GLYPHS), answers, ROUNDING);
        }
    }

    @Test
    @DisplayName("is not disturbed by another one of the same model")
    void twoSideBySide_doNotDisturbEachOther() {
        try (Recognizer recognizer = open()) {
            List<Recognition> expected = oneByOne(recognizer, GLYPHS);
            try (Recognizer other = open()) {
                Crowd.run(
                        2,
                        worker -> Agreement.assertClose(
                                expected, oneByOne(worker == 0 ? recognizer : other, GLYPHS), ROUNDING));
            }
            Agreement.assertClose(expected, oneByOne(recognizer, GLYPHS), ROUNDING);
        }
    }

    private static List<Recognition> oneByOne(Recognizer recognizer, List<Glyph> glyphs) {
        return glyphs.stream().map(recognizer::recognize).toList();
    }

    private static void assertDistribution(Recognition recognition) {
        Collection<Float> probabilities = recognition.probabilities().values();
        assertThat(Collections.min(probabilities)).isNotNegative();
        assertThat(Collections.max(probabilities)).isLessThanOrEqualTo(1);
        double sum = probabilities.stream().mapToDouble(Float::doubleValue).sum();
        assertThat(sum).as("sum of the probabilities").isCloseTo(1, within(1e-4));
        assertThat(recognition.familiarity()).as("familiarity").isFinite();
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.spi.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Recognizer#together} makes of two. */
class JoinedRecognizerTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");
    private static final PenPath PATH = PenPath.of(Ink.of(new float[] {0, 0, 10, 20}));
    private static final Glyph PICTURE = inked();
    private static final Glyph WRITTEN = PICTURE.with(PATH);

    private final List<String> closed = new ArrayList<>();
    private final List<Glyph> seen = new ArrayList<>();
    private final List<Glyph> followed = new ArrayList<>();
    private final Recognizer pictures = recognizer("pictures", Sight.PICTURE, seen, 2, 1, 0);
    private final Recognizer paths = recognizer("paths", Sight.PATH, followed, 0, 3, 0);
    private final Recognizer together = Recognizer.together(pictures, paths);

    private static Glyph inked() {
        float[] values = new float[Glyph.PIXELS];
        values[400] = 1;
        return Glyph.of(values);
    }

    private Recognizer recognizer(String name, Sight sight, List<Glyph> asked, float... scores) {
        return recognizer(ModelCard.builder(name, "toy", ABC).sight(sight).build(), asked, scores);
    }

    private Recognizer recognizer(ModelCard card, List<Glyph> asked, float... scores) {
        return Recognizer.of(card, new Scorer() {
            @Override
            public void score(List<Glyph> glyphs, float[] target) {
                asked.addAll(glyphs);
                for (int i = 0; i < glyphs.size(); i++) {
                    System.arraycopy(scores, 0, target, i * scores.length, scores.length);
                }
            }

            @Override
            public void close() {
                closed.add(card.name());
            }
        });
    }

    @Test
    void knownPath_isReadByBoth() {
        Recognition read = together.recognize(WRITTEN);
        assertThat(seen).containsExactly(WRITTEN);
        assertThat(followed).containsExactly(PATH.sheet());
        assertThat(pictures.recognize(WRITTEN).label()).isEqualTo("A");
        assertThat(read.label()).isEqualTo("B");
        assertThat(read.familiarity()).isEqualTo(pictures.recognize(WRITTEN).familiarity());
        assertThat(read.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-5));
    }

    @Test
    void agreement_makesSurer() {
        Recognizer likewise = recognizer("likewise", Sight.PATH, followed, 2, 1, 0);
        assertThat(Recognizer.together(pictures, likewise).recognize(WRITTEN).confidence())
                .isGreaterThan(pictures.recognize(PICTURE).confidence());
    }

    @Test
    void familiarity_isAMeanOnTheScaleOfPictures_ifBothKnowWhatIsNoCharacter() {
        ModelCard.Builder ofPictures = ModelCard.builder("pictures", "toy", ABC).acceptance(new Acceptance(0, 1));
        ModelCard.Builder ofPaths =
                ModelCard.builder("paths", "toy", ABC).sight(Sight.PATH).acceptance(new Acceptance(0, -2));
        Recognizer both = Recognizer.together(
                recognizer(ofPictures.build(), seen, 2, 1, 0), recognizer(ofPaths.build(), followed, 0, -9, -9));
        float picture = pictures.recognize(PICTURE).familiarity();
        assertThat(both.recognize(PICTURE).familiarity()).isEqualTo(picture);
        float path = (float) Math.log(1 + 2 * Math.exp(-9));
        assertThat(both.recognize(WRITTEN).familiarity())
                .isCloseTo((picture + 0.7f * (path + 3)) / 1.7f, within(1e-4f));
    }

    @Test
    void unknownPath_isReadByTheFirstAlone() {
        assertThat(together.recognize(PICTURE)).isEqualTo(pictures.recognize(PICTURE));
        assertThat(followed).isEmpty();
    }

    @Test
    void mixture_keepsItsOrder() {
        List<Recognition> read = together.recognizeAll(List.of(PICTURE, WRITTEN, Glyph.BLANK, PICTURE, WRITTEN));
        assertThat(read).extracting(Recognition::label).containsExactly("A", "B", "", "A", "B");
    }

    @Test
    void blankPicture_isBlankWhateverItsPath() {
        assertThat(together.recognize(Glyph.BLANK.with(PATH)).verdict()).isEqualTo(Verdict.BLANK);
    }

    @Test
    void whatWasLearntOften_countsOnce() {
        Frequencies manyB = Frequencies.of(ABC, 1, 98, 1);
        ModelCard card = ModelCard.builder("often", "toy", ABC)
                .sight(Sight.PATH)
                .expectation(Expectation.asLearnt(manyB))
                .build();
        Recognizer often = Recognizer.of(card, (glyphs, scores) -> {
            float[] asLearnt = {0, (float) Math.log(98), 0};
            System.arraycopy(asLearnt, 0, scores, 0, 3);
        });
        Recognition read = Recognizer.together(pictures, often).recognize(WRITTEN);
        assertThat(read.label()).isEqualTo("A");
    }

    @Test
    void pathModelAlone_readsPathsOnly() {
        assertThat(paths.recognize(WRITTEN).label()).isEqualTo("B");
        assertThat(paths.recognize(PICTURE).verdict()).isEqualTo(Verdict.BLANK);
    }

    @Test
    void whatIsTold_isTheFirsts() {
        assertThat(together.card()).isEqualTo(pictures.card());
        assertThat(together.device()).isEqualTo("cpu");
        assertThat(together.probe()).isEqualTo(Optional.empty());
    }

    @Test
    void close_closesBoth() {
        together.close();
        assertThat(closed).containsExactly("pictures", "paths");
    }

    @Test
    void misfits_areRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizer.together(paths, pictures))
                .withMessageContaining("\"paths\" does not");
        ModelCard other = ModelCard.builder("digits", "toy", Alphabet.DIGITS)
                .sight(Sight.PATH)
                .build();
        Recognizer digits = Recognizer.of(other, (glyphs, scores) -> Arrays.fill(scores, 0));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizer.together(pictures, digits))
                .withMessage("The models \"pictures\" and \"digits\" cannot read together, for their labels are not the"
                        + " same.");
    }
}

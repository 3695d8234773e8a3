package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.testkit.SyntheticGlyphs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in parts is, put together, what is read at once. */
class EvaluationPartTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");
    private static final EvaluationPlan PLAN =
            EvaluationPlan.defaults().batchSize(7).examples(5);

    private static TrainingData data() {
        TrainingData.Builder data = TrainingData.builder("synthetic", ABC);
        Random random = new Random(7);
        for (int row = 0; row < 301; row++) {
            String label = ABC.label(row % 3);
            data.add(label, row % 50 == 0 ? Glyph.BLANK : SyntheticGlyphs.of(label, random));
        }
        return data.build();
    }

    /** Scores of few kinds, so that many rows are equally sure. */
    private static Recognizer arbitrary(Alphabet alphabet) {
        return Recognizer.of(ModelCard.builder("arbitrary", "none", alphabet).build(), (glyphs, scores) -> {
            int place = 0;
            for (Glyph glyph : glyphs) {
                Random random = new Random(glyph.hashCode() % 20);
                for (int i = 0; i < alphabet.size(); i++) {
                    scores[place++] = (float) random.nextGaussian();
                }
            }
        });
    }

    private static EvaluationPart part(Recognizer recognizer, List<NumberedGlyph> rows, EvaluationPlan plan) {
        return EvaluationPart.read(recognizer, rows.iterator(), plan);
    }

    /** The rows in an order of their own, dealt out to parts. */
    private static List<EvaluationPart> parts(TrainingData data, int count, EvaluationPlan plan) {
        List<NumberedGlyph> rows = new ArrayList<>(rows(data));
        Collections.shuffle(rows, new Random(1));
        int size = (rows.size() + count - 1) / count;
        return IntStream.range(0, count)
                .mapToObj(i -> rows.subList(i * size, Math.min(rows.size(), (i + 1) * size)))
                .map(some -> part(arbitrary(ABC), some, plan))
                .toList();
    }

    private static List<NumberedGlyph> rows(TrainingData data) {
        return IntStream.range(0, data.size())
                .mapToObj(row -> new NumberedGlyph(row, data.label(row), data.glyph(row)))
                .toList();
    }

    private static Evaluation join(Alphabet alphabet, EvaluationPart... parts) {
        return Evaluation.of(arbitrary(alphabet), "some", List.of(parts), PLAN);
    }

    private static NumberedGlyph row(int number, String truth) {
        return new NumberedGlyph(number, truth, SyntheticGlyphs.of(truth));
    }

    private static String page(Evaluation evaluation) {
        EvaluationReport report = EvaluationReport.of(evaluation).with(new Environment(Instant.EPOCH, "", "", 1));
        return report.toJson() + report.toHtml() + evaluation.hits();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 43})
    void partsTogether_areTheEvaluationOfAll(int count) {
        TrainingData data = data();
        Evaluation together = Evaluation.of(arbitrary(ABC), "synthetic", parts(data, count, PLAN), PLAN);
        assertThat(page(together)).isEqualTo(page(Evaluation.of(arbitrary(ABC), data, PLAN)));
    }

    @Test
    void partsTogether_areTheEvaluationOfAll_withFewerLabelsAndVariants() {
        TrainingData data = data().where(row -> row % 3 < 2);
        EvaluationPlan plan = PLAN.alphabet(Alphabet.ofCharacters("AB")).variants(glyph -> List.of(glyph, glyph));
        Evaluation together = Evaluation.of(arbitrary(ABC), data.name(), parts(data, 4, plan), plan);
        assertThat(page(together)).isEqualTo(page(Evaluation.of(arbitrary(ABC), data, plan)));
    }

    @Test
    void parts_areTheSameAfterAJourney() {
        TrainingData data = data();
        List<EvaluationPart> sent = parts(data, 3, PLAN).stream()
                .map(EvaluationPart::toBytes)
                .map(EvaluationPart::of)
                .toList();
        assertThat(sent).extracting(EvaluationPart::rows).containsExactly(101, 101, 99);
        assertThat(page(Evaluation.of(arbitrary(ABC), "synthetic", sent, PLAN)))
                .isEqualTo(page(Evaluation.of(arbitrary(ABC), data, PLAN)));
    }

    @Test
    void foreignLabels_areToldOfAllParts() {
        EvaluationPart first = part(arbitrary(ABC), List.of(row(0, "Z"), row(1, "A")), PLAN);
        EvaluationPart second = EvaluationPart.of(
                part(arbitrary(ABC), List.of(row(2, "7")), PLAN).toBytes());
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> join(ABC, first, second))
                .withMessage(
                        "The data \"some\" show 7 Z, which \"arbitrary\" cannot answer with; it may answer with A B C.");
    }

    @Test
    void rowsThatComeTwice_areRefused() {
        EvaluationPart part = part(arbitrary(ABC), List.of(row(0, "A")), PLAN);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> join(ABC, part, part))
                .withMessage(
                        "The parts of the data \"some\" have 2 rows, so these are numbered from 0 to 1; but the row 0"
                                + " comes twice.");
    }

    @Test
    void missingRows_areRefused() {
        EvaluationPart part = part(arbitrary(ABC), List.of(row(0, "A"), row(2, "A")), PLAN);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> join(ABC, part))
                .withMessage(
                        "The parts of the data \"some\" have 2 rows, so these are numbered from 0 to 1; but the row 2"
                                + " is among them.");
    }

    @Test
    void noRows_areRefused() {
        EvaluationPart part = part(arbitrary(ABC), List.of(), PLAN);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> join(ABC, part))
                .withMessage("The data \"some\" have no rows; at least one is needed to evaluate a model.");
    }

    @Test
    void partsOfAnotherModel_areRefused() {
        Alphabet ab = Alphabet.ofCharacters("AB");
        EvaluationPart part = part(arbitrary(ab), List.of(row(0, "A")), PLAN);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> join(ABC, part))
                .withMessage("A part was read with the labels A B, not with A B C; all parts are read by one plan.");
    }

    @Test
    void foreignBytes_areRefused() {
        byte[] bytes = part(arbitrary(ABC), List.of(row(0, "A")), PLAN).toBytes();
        bytes[0]++;
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> EvaluationPart.of(bytes))
                .withMessage("This is no part of an evaluation by the same version of the library.");
        assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> EvaluationPart.of(new byte[1]));
    }

    @Test
    void negativeRows_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> row(-1, "A"))
                .withMessage("The rows of data are numbered from 0; there is no row -1.");
    }
}

package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.DIGITS;
import static io.handwriting.djl.ShortRuns.FEW;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Expectation;
import io.handwriting.ModelCard;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.Verdict;
import io.handwriting.data.foreign.ForeignGlyphs;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes out of a run, and what its card tells. */
class TrainedModelTest {
    @Test
    void card_tellsWhereTheModelComesFrom() {
        DjlModel model = train(DjlTrainer.of(Architecture.LINEAR), SHORT.seed(42));
        assertThat(model.card().provenance())
                .containsEntry("seed", "42")
                .containsEntry("device", "cpu")
                .containsKeys("data", "sources", "rows", "epochs", "time-taken", "time-outside-learning")
                .containsEntry("threads", Integer.toString(Compute.defaults().threads()))
                .containsEntry("engine", "DJL 0.35.1, PyTorch 2.7.1")
                .containsKeys("trained-at", "java", "machine")
                .doesNotContainKeys("teachers", "started-from");
        assertThat(model.card().figures()).containsKey("validation");
    }

    @Test
    void card_tellsHowOftenLabelsWereLearntAndAreExpected() {
        TrainingData both = SyntheticGlyphs.data(Alphabet.ofCharacters("17"), 30, 3);
        TrainingData uneven = both.rows(IntStream.range(0, both.size())
                .filter(row -> both.label(row).equals("1") || row % 3 == 0)
                .toArray());
        TrainingPlan plan = SHORT.epochs(1).validationShare(0);
        ModelCard asLearnt = linear(uneven, plan).card();
        assertThat(asLearnt.learnt().share("1")).isGreaterThan(0.6);
        assertThat(asLearnt.expectation()).contains(Expectation.asLearnt(asLearnt.learnt()));
        assertThat(linear(uneven, plan.with("evenness", 1))
                        .card()
                        .expectation()
                        .orElseThrow()
                        .expected()
                        .share("1"))
                .isEqualTo(0.5);
        assertThat(linear(uneven, plan.with("balance", "weights").with("balance-strength", 1))
                        .card()
                        .learnt()
                        .share("1"))
                .isCloseTo(0.5, within(1e-6));
    }

    private static DjlModel linear(TrainingData data, TrainingPlan plan) {
        return DjlTrainer.of(Architecture.LINEAR).train(data, plan, TrainingListener.SILENT, new Cancellation());
    }

    @Test
    void dataToCheckWith_areNotLearntFrom() {
        List<TrainingEvent.Started> started = new ArrayList<>();
        TrainingListener listener = event -> {
            if (event instanceof TrainingEvent.Started start) {
                started.add(start);
            }
        };
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).validatedBy(FEW);
        DjlModel model = trainer.train(DIGITS, SHORT.validationShare(0.5), listener, new Cancellation());
        assertThat(started).hasSize(1);
        assertThat(started.get(0).trainingRows()).isEqualTo(200);
        assertThat(model.card().provenance()).containsEntry("rows", "200 learnt, 50 for validation");
        assertThat(model.card().figures()).containsEntry("validation", accuracy(model, FEW));
    }

    @Test
    void teacher_passesOnWhatItKnows() {
        TrainingData unseen = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 2);
        TrainingPlan plan = SHORT.epochs(8).with("foreign", 0);
        DjlModel teacher = train(DjlTrainer.of(Architecture.CNN_BATCHNORM), plan);
        // labels that say nothing: whatever is learnt comes from the teacher
        TrainingData.Builder lies = TrainingData.builder("lies", Alphabet.DIGITS);
        for (int row = 0; row < DIGITS.size(); row++) {
            lies.add(Integer.toString(row * 7 % 10), DIGITS.glyph(row));
        }
        DjlModel pupil = DjlTrainer.of(Architecture.CNN_SMALL)
                .taughtBy(teacher)
                .train(lies.build(), plan.with("teaching", 1), TrainingListener.SILENT, new Cancellation());
        assertThat(pupil.card().provenance())
                .containsEntry(
                        "teachers",
                        teacher.card().name() + " of "
                                + teacher.card().provenance().get("trained-at"));
        assertThat(accuracy(teacher, unseen)).isGreaterThan(0.7);
        assertThat(accuracy(pupil, unseen)).isGreaterThan(0.6);
    }

    @Test
    void glyphsWithoutLabels_areLearntFromWhatATeacherSaysOfThem() {
        TrainingPlan plan = SHORT.epochs(16).with("foreign", 0);
        DjlModel teacher = train(DjlTrainer.of(Architecture.CNN_BATCHNORM), plan);
        TrainingData unlabelled = DIGITS.where(row -> DIGITS.labelIndex(row) >= 5);
        // of each of these only one with its label
        TrainingData labelled =
                DIGITS.where(row -> DIGITS.labelIndex(row) < 5).and(SyntheticGlyphs.data(Alphabet.DIGITS, 1, 3));
        DjlModel pupil = DjlTrainer.of(Architecture.CNN_SMALL)
                .taughtBy(teacher)
                .alsoSeeing(unlabelled)
                .train(labelled, plan, TrainingListener.SILENT, new Cancellation());
        TrainingData unseen = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 2);
        assertThat(accuracy(pupil, unseen.where(row -> unseen.labelIndex(row) >= 5)))
                .isGreaterThan(0.6);
        assertThat(pupil.card().provenance())
                .containsEntry("unlabelled-data", unlabelled.name() + ", 100 rows")
                .containsKey("unlabelled-sources");
    }

    @Test
    void scribbles_areUnfamiliarToWhatLearntThem() {
        DjlModel model = DjlTrainer.of(Architecture.CNN_SMALL)
                .train(
                        DIGITS.and(DIGITS),
                        SHORT.epochs(12).validationShare(0.5),
                        TrainingListener.SILENT,
                        new Cancellation());
        ForeignGlyphs foreign = ForeignGlyphs.of(DIGITS, Preprocessing.EMNIST);
        try (Recognizer recognizer = model.open()) {
            long refused = IntStream.range(0, 200)
                    .filter(seed -> recognizer.recognize(foreign.draw(seed)).verdict() == Verdict.UNFAMILIAR)
                    .count();
            assertThat(refused).isGreaterThan(120);
        }
    }

    private static double accuracy(DjlModel model, TrainingData data) {
        try (Recognizer recognizer = model.open()) {
            long right = IntStream.range(0, data.size())
                    .filter(row -> recognizer.recognize(data.glyph(row)).label().equals(data.label(row)))
                    .count();
            return (double) right / data.size();
        }
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingPlanTest {
    private static final HyperParameter.Range RATE = new HyperParameter.Range("rate", "how far", 0.1, 0, 1);
    private static final HyperParameter.Choice MOOD = new HyperParameter.Choice("mood", "how", List.of("calm", "bold"));
    private static final TrainingPlan PLAN = TrainingPlan.defaults();

    @Test
    void withers_changeOneThingEach() {
        TrainingPlan changed =
                PLAN.epochs(3).batchSize(7).seed(-5).validationShare(0.25).with("mood", "bold");
        assertThat(changed).isEqualTo(new TrainingPlan(3, 7, -5, 0.25, Map.of("mood", "bold")));
        assertThat(PLAN).isEqualTo(new TrainingPlan(10, 128, 1, 0.1, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void epochsOutsideTheirRange_areRefused(int epochs) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.epochs(epochs))
                .withMessage("A plan has 1 to 10000 epochs, not " + epochs + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_537})
    void batchSizeOutsideItsRange_isRefused(int size) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.batchSize(size))
                .withMessage("A batch has 1 to 65536 glyphs, not " + size + ".");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0.91, Double.NaN})
    void validationShareOutsideItsRange_isRefused(double share) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.validationShare(share))
                .withMessage("The validation share is from 0 to 0.9, not " + share + ".");
    }

    @Test
    void settings_areCopiedAndCannotBeChanged() {
        Map<String, String> settings = new HashMap<>(Map.of("rate", "0.2"));
        TrainingPlan plan = new TrainingPlan(1, 1, 1, 0, settings);
        settings.clear();
        assertThat(plan.settings()).containsOnlyKeys("rate");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> plan.settings().clear());
    }

    @Test
    void values_areLookedUpOrTheirDefaults() {
        assertThat(PLAN.value(RATE)).isEqualTo(0.1);
        assertThat(PLAN.value(MOOD)).isEqualTo("calm");
        assertThat(PLAN.with("rate", 0.5).value(RATE)).isEqualTo(0.5);
        assertThat(PLAN.with("mood", "bold").value(MOOD)).isEqualTo("bold");
    }

    @Test
    void valuesOutsideTheirRange_areRefusedWhenLookedUp() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.with("rate", 2).value(RATE))
                .withMessageContaining("from 0.0 to 1.0");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.with("mood", "odd").value(MOOD))
                .withMessageContaining("calm, bold");
    }

    @Test
    void settingsThatTheTrainerKnows_fit() {
        assertThatCode(() -> PLAN.with("rate", "0.3").with("mood", "bold").requireFitFor(trainer(RATE, MOOD)))
                .doesNotThrowAnyException();
        assertThatCode(() -> PLAN.requireFitFor(trainer())).doesNotThrowAnyException();
    }

    @Test
    void unknownSetting_isRefusedWithThoseThereAre() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.with("speed", "1").requireFitFor(trainer(RATE, MOOD)))
                .withMessage("The trainer \"toy\" has no setting \"speed\"; it has rate, mood.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.with("speed", "1").requireFitFor(trainer()))
                .withMessage("The trainer \"toy\" has no setting \"speed\"; it has none.");
    }

    @Test
    void knownSettingOutsideItsRange_isRefusedWithTheRange() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> PLAN.with("rate", "7").requireFitFor(trainer(RATE)))
                .withMessage("\"rate\" is a number from 0.0 to 1.0, not \"7\".");
    }

    @Test
    void shortForm_trainsWithoutAWayToCancel() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> trainer()
                        .train(TrainingData.builder("none", Alphabet.DIGITS).build(), PLAN, TrainingListener.SILENT))
                .withMessage("Cancelled: false.");
    }

    private static Trainer trainer(HyperParameter... parameters) {
        return new Trainer() {
            @Override
            public String name() {
                return "toy";
            }

            @Override
            public String description() {
                return "Does nothing.";
            }

            @Override
            public List<HyperParameter> hyperParameters() {
                return List.of(parameters);
            }

            @Override
            public Model train(
                    TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
                throw new TrainingException("Cancelled: " + cancellation.isCancelled() + ".");
            }
        };
    }

    @Test
    void dataWithoutGlyphsOfALabel_areRefusedWithTheLabel() {
        TrainingData data = TrainingData.builder("halves", Alphabet.ofCharacters("abc"))
                .add("a", Glyph.BLANK)
                .add("c", Glyph.BLANK)
                .build();
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> TrainingPlan.defaults().split(data))
                .withMessageContaining("no glyph to learn b from");
    }

    @Test
    void dataOfOneLabel_areRefused() {
        TrainingData data = TrainingData.builder("one", Alphabet.ofCharacters("a"))
                .add("a", Glyph.BLANK)
                .build();
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> TrainingPlan.defaults().split(data))
                .withMessageContaining("one label only");
    }

    @Test
    void split_holdsTheValidationShareBack() {
        TrainingData.Builder data = TrainingData.builder("many", Alphabet.ofCharacters("ab"));
        for (int i = 0; i < 20; i++) {
            data.add("a", Glyph.BLANK).add("b", Glyph.BLANK);
        }
        TrainingData.Split parts = TrainingPlan.defaults().validationShare(0.25).split(data.build());
        assertThat(parts.training().size()).isEqualTo(30);
        assertThat(parts.validation().size()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"2, 8, 60", "90, 8, 60", "300, 16, 60", "2048, 128, 60", "10000, 128, 19", "60000, 128, 10"})
    void fewRows_areLearntInSmallBatchesAndManyEpochs(int rows, int batchSize, int epochs) {
        assertThat(TrainingPlan.forRows(rows))
                .isEqualTo(TrainingPlan.defaults().batchSize(batchSize).epochs(epochs));
    }
}

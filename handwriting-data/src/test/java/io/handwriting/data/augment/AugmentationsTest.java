package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.HyperParameter;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AugmentationsTest {
    private static final TrainingPlan PLAN = TrainingPlan.defaults();

    static List<String> names() {
        return Augmentations.names();
    }

    @Test
    void planThatSaysNothing_getsTheStandard() {
        assertThat(Augmentations.of(PLAN)).isEqualTo(Augmentation.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("names")
    void planThatNamesAPreset_getsIt(String name) {
        assertThat(Augmentations.of(PLAN.with("augmentation", name))).isEqualTo(Augmentations.named(name));
    }

    @Test
    void presets_goFromNoneToStrong() {
        assertThat(names()).containsExactly("standard", "none", "light", "strong", "neuralscribe", "numsight");
        assertThat(Augmentations.named("none").isOff()).isTrue();
        for (AugmentationKind kind : AugmentationKind.values()) {
            double light = Augmentations.named("light").strength(kind);
            double standard = Augmentations.named("standard").strength(kind);
            assertThat(standard).isGreaterThanOrEqualTo(light);
            assertThat(Augmentations.named("strong").strength(kind)).isGreaterThanOrEqualTo(standard);
        }
    }

    @Test
    void neuralscribe_isWhatNeuralScribeDoes() {
        assertThat(Augmentations.named("neuralscribe"))
                .hasToString("Augmentation[rotation 10.0, shift 2.8, scale 0.1, perspective 0.15 at 0.3, blur 0.7,"
                        + " erasing 0.25 at 0.5]");
    }

    @Test
    void numsight_isWhatNumSightDoes() {
        assertThat(Augmentations.named("numsight"))
                .hasToString("Augmentation[rotation 36.0, shift 2.8, scale 0.1, contrast 0.1]");
    }

    @Test
    void unknownPreset_isRefusedWithTheNames() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentations.named("heavy"))
                .withMessage("There is no augmentation \"heavy\"; there are standard, none, light, strong,"
                        + " neuralscribe, numsight.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentations.of(PLAN.with("augmentation", "heavy")))
                .withMessage("\"augmentation\" is one of standard, none, light, strong, neuralscribe, numsight, not"
                        + " \"heavy\".");
    }

    @ParameterizedTest
    @EnumSource
    void valueInThePlan_overrulesThePreset(AugmentationKind kind) {
        TrainingPlan plan = PLAN.with("augmentation", "light").with("augmentation-" + kind, kind.most() / 3);
        assertThat(Augmentations.of(plan))
                .isEqualTo(Augmentations.named("light").with(kind, kind.most() / 3));
    }

    @Test
    void kindSwitchedOnInThePlan_happensAtItsUsualChance() {
        Augmentation augmentation =
                Augmentations.of(PLAN.with("augmentation", "none").with("augmentation-erasing", 0.2));
        assertThat(augmentation).hasToString("Augmentation[erasing 0.2 at 0.5]");
    }

    @Test
    void kindSwitchedOffInThePlan_isOffEvenIfThatIsItsDefault() {
        Augmentation augmentation =
                Augmentations.of(PLAN.with("augmentation", "neuralscribe").with("augmentation-erasing", "0"));
        assertThat(augmentation.strength(AugmentationKind.ERASING)).isZero();
    }

    @Test
    void chanceInThePlan_overrulesThePreset() {
        Augmentation augmentation = Augmentations.of(PLAN.with("augmentation-blur-chance", 0.1));
        assertThat(augmentation).isEqualTo(Augmentation.STANDARD.with(AugmentationKind.BLUR, 0.4, 0.1));
    }

    @Test
    void valueOutOfRange_isRefusedWithTheRange() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentations.of(PLAN.with("augmentation-rotation", 90)))
                .withMessage("\"augmentation-rotation\" is a number from 0.0 to 45.0, not \"90.0\".");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentations.of(PLAN.with("augmentation-erasing-chance", "often")))
                .withMessage("\"augmentation-erasing-chance\" is a number from 0.0 to 1.0, not \"often\".");
    }

    @Test
    void settingsOfOthers_areLeftAlone() {
        assertThat(Augmentations.of(PLAN.with("learning-rate", 3))).isEqualTo(Augmentation.STANDARD);
    }

    @Test
    void hyperParameters_haveDistinctNamesAndValidDefaults() {
        List<HyperParameter> parameters = Augmentations.hyperParameters();
        assertThat(parameters)
                .extracting(HyperParameter::name)
                .doesNotHaveDuplicates()
                .startsWith("augmentation", "augmentation-rotation")
                .contains("augmentation-perspective-chance", "augmentation-noise-chance")
                .doesNotContain("augmentation-rotation-chance")
                .hasSize(1 + AugmentationKind.values().length + 4);
        parameters.forEach(parameter -> parameter.check(parameter.defaultText()));
    }

    @Test
    void defaults_areThoseOfThePresetThatHoldsUnlessAnotherIsNamed() {
        TrainingPlan plan = PLAN;
        for (HyperParameter parameter : Augmentations.hyperParameters()) {
            plan = plan.with(parameter.name(), parameter.defaultText());
        }
        assertThat(Augmentations.of(plan)).isEqualTo(Augmentation.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void kind_hasAWordADescriptionAndARange(AugmentationKind kind) {
        assertThat(kind.toString()).matches("[a-z]+");
        assertThat(kind.description()).hasSizeBetween(20, 90);
        assertThat(kind.most()).isPositive();
        assertThat(kind.usualChance()).isBetween(0.1, 1.0);
        assertThat(kind.alone(0.5)).isEqualTo(Augmentation.NONE.with(kind, kind.most() / 2, 1));
    }
}

package io.handwriting.data.augment;

import io.handwriting.HyperParameter;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Augmentations by name, and those that a {@link TrainingPlan} asks for. */
public final class Augmentations {
    private static final String PREFIX = "augmentation";
    private static final Map<String, Augmentation> PRESETS = presets();
    private static final HyperParameter.Choice PRESET = new HyperParameter.Choice(
            PREFIX, "how glyphs are changed at random while learning", List.copyOf(PRESETS.keySet()));

    private Augmentations() {}

    private static Map<String, Augmentation> presets() {
        Map<String, Augmentation> presets = new LinkedHashMap<>();
        presets.put("standard", Augmentation.STANDARD);
        presets.put("none", Augmentation.NONE);
        presets.put("light", light());
        presets.put("strong", strong());
        presets.put("neuralscribe", neuralScribe());
        presets.put("numsight", numSight());
        return Collections.unmodifiableMap(presets);
    }

    private static Augmentation light() {
        return Augmentation.NONE
                .with(AugmentationKind.ROTATION, 6)
                .with(AugmentationKind.SHIFT, 1.5)
                .with(AugmentationKind.SCALE, 0.08)
                .with(AugmentationKind.SLANT, 0.1)
                .with(AugmentationKind.ELASTIC, 0.4)
                .with(AugmentationKind.WIDTH, 0.2);
    }

    private static Augmentation strong() {
        return Augmentation.NONE
                .with(AugmentationKind.ROTATION, 18)
                .with(AugmentationKind.SHIFT, 3.5)
                .with(AugmentationKind.SCALE, 0.2)
                .with(AugmentationKind.ASPECT, 0.2)
                .with(AugmentationKind.SLANT, 0.3)
                .with(AugmentationKind.PERSPECTIVE, 0.2, 0.5)
                .with(AugmentationKind.ELASTIC, 1.2)
                .with(AugmentationKind.WIDTH, 0.6)
                .with(AugmentationKind.BLUR, 0.7)
                .with(AugmentationKind.CONTRAST, 0.8)
                .with(AugmentationKind.ERASING, 0.12, 0.25);
    }

    /** What NeuralScribe trains with. */
    private static Augmentation neuralScribe() {
        return Augmentation.NONE
                .with(AugmentationKind.ROTATION, 10)
                .with(AugmentationKind.SHIFT, 2.8)
                .with(AugmentationKind.SCALE, 0.1)
                .with(AugmentationKind.PERSPECTIVE, 0.15, 0.3)
                .with(AugmentationKind.BLUR, 0.7, 1)
                .with(AugmentationKind.ERASING, 0.25, 0.5);
    }

    /** What NumSight trains with: a tenth of a full turn, of the side and of the size (its zoom), and of the contrast. */
    private static Augmentation numSight() {
        return Augmentation.NONE
                .with(AugmentationKind.ROTATION, 36)
                .with(AugmentationKind.SHIFT, 2.8)
                .with(AugmentationKind.SCALE, 0.1)
                .with(AugmentationKind.CONTRAST, 0.1);
    }

    /**
     * Lists the names.
     *
     * @return {@code standard}, {@code none}, {@code light}, {@code strong}, {@code neuralscribe} and {@code numsight}
     */
    public static List<String> names() {
        return PRESET.options();
    }

    /**
     * Looks up an augmentation.
     *
     * @param name one of {@link #names()}
     * @return the augmentation
     * @throws TrainingException if there is none of this name; the message lists the names
     */
    public static Augmentation named(String name) {
        Augmentation preset = PRESETS.get(name);
        if (preset == null) {
            throw new TrainingException(
                    "There is no augmentation \"" + name + "\"; there are " + String.join(", ", names()) + ".");
        }
        return preset;
    }

    /**
     * Lists what a plan may set: {@code augmentation}, which is one of {@link #names()}, and single values that
     * overrule it, such as {@code augmentation-rotation} and {@code augmentation-blur-chance}.
     *
     * @return the hyper-parameters; the defaults shown are those of {@code standard}, but a value that is not set is
     *     as the plan's {@code augmentation} says
     */
    public static List<HyperParameter> hyperParameters() {
        Stream<HyperParameter> ranges = Stream.of(AugmentationKind.values())
                .flatMap(
                        kind -> isByChance(kind) ? Stream.of(strength(kind), chance(kind)) : Stream.of(strength(kind)));
        return Stream.concat(Stream.of(PRESET), ranges).toList();
    }

    /** The other kinds have no use for a chance: they draw a strength around none at all. */
    private static boolean isByChance(AugmentationKind kind) {
        return kind.usualChance() < 1;
    }

    private static HyperParameter.Range strength(AugmentationKind kind) {
        double standard = Augmentation.STANDARD.strength(kind);
        return new HyperParameter.Range(PREFIX + "-" + kind, kind.description(), standard, 0, kind.most());
    }

    private static HyperParameter.Range chance(AugmentationKind kind) {
        double standard = Augmentation.STANDARD.chance(kind);
        return new HyperParameter.Range(
                PREFIX + "-" + kind + "-chance", "the share of the glyphs with " + kind, standard, 0, 1);
    }

    /**
     * Reads what a plan asks for; settings that are no {@linkplain #hyperParameters() hyper-parameters} of an
     * augmentation are left to others.
     *
     * @param plan the plan
     * @return the augmentation
     * @throws TrainingException if a value is outside its range
     */
    public static Augmentation of(TrainingPlan plan) {
        Augmentation augmentation = named(plan.value(PRESET));
        for (AugmentationKind kind : AugmentationKind.values()) {
            double strength = value(plan, strength(kind), augmentation.strength(kind));
            double chance = augmentation.chance(kind);
            augmentation =
                    augmentation.with(kind, strength, isByChance(kind) ? value(plan, chance(kind), chance) : chance);
        }
        return augmentation;
    }

    private static double value(TrainingPlan plan, HyperParameter.Range range, double preset) {
        return plan.settings().containsKey(range.name()) ? plan.value(range) : preset;
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.HyperParameter;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import io.handwriting.data.augment.Augmentation;
import io.handwriting.data.augment.Augmentations;
import io.handwriting.djl.internal.script.Precision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a plan says beside epochs, batch size and seed, with the defaults of an architecture. */
public final class Settings {
    private final TrainingPlan plan;
    private final Map<String, String> defaults;

    /**
     * Reads a plan.
     *
     * @param plan the plan, checked already
     * @param defaults what holds for an architecture where the plan is silent
     */
    public Settings(TrainingPlan plan, Map<String, String> defaults) {
        this.plan = plan;
        this.defaults = defaults;
    }

    /**
     * Lists what can be set.
     *
     * @param defaults what holds for an architecture where the plan is silent
     * @return the hyper-parameters, with these defaults
     * @throws TrainingException if a default is for what cannot be set, or outside its range
     */
    public static List<HyperParameter> hyperParameters(Map<String, String> defaults) {
        List<HyperParameter> all = Stream.concat(HyperParameters.ALL.stream(), Augmentations.hyperParameters().stream())
                .toList();
        defaults.forEach((name, text) -> named(name, all).check(text));
        return all.stream().map(parameter -> withDefault(parameter, defaults)).toList();
    }

    private static HyperParameter named(String name, List<HyperParameter> all) {
        return all.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TrainingException(
                        "The architecture has a default for \"" + name + "\", which is no setting."));
    }

    private static HyperParameter withDefault(HyperParameter parameter, Map<String, String> defaults) {
        String text = defaults.get(parameter.name());
        if (text == null) {
            return parameter;
        }
        return parameter instanceof HyperParameter.Range range
                ? new HyperParameter.Range(
                        range.name(), range.description(), Double.parseDouble(text), range.least(), range.most())
                : firstOption((HyperParameter.Choice) parameter, text);
    }

    private static HyperParameter.Choice firstOption(HyperParameter.Choice choice, String text) {
        List<String> others =
                choice.options().stream().filter(option -> !option.equals(text)).toList();
        return new HyperParameter.Choice(
                choice.name(),
                choice.description(),
                Stream.concat(Stream.of(text), others.stream()).toList());
    }

    TrainingPlan plan() {
        return plan;
    }

    Precision precision() {
        return Precision.named(value(HyperParameters.PRECISION));
    }

    /** Tells whether what shows no character is learnt as well. */
    boolean learnsForeign() {
        return value(HyperParameters.FOREIGN) > 0;
    }

    /** The augmentation that the plan asks for, or else the architecture's. */
    Augmentation augmentation() {
        TrainingPlan complete = plan;
        for (Map.Entry<String, String> entry : defaults.entrySet()) {
            if (!plan.settings().containsKey(entry.getKey())) {
                complete = complete.with(entry.getKey(), entry.getValue());
            }
        }
        return Augmentations.of(complete);
    }

    double value(HyperParameter.Range parameter) {
        return plan.value((HyperParameter.Range) withDefault(parameter, defaults));
    }

    String value(HyperParameter.Choice parameter) {
        return plan.value((HyperParameter.Choice) withDefault(parameter, defaults));
    }
}

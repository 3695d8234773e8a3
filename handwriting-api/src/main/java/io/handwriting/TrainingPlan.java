package io.handwriting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How to train: what every trainer understands, and settings that only some do.
 *
 * @param epochs how often the data are gone through, from 1 to 10,000
 * @param batchSize how many glyphs are learnt in one step, from 1 to 65,536
 * @param seed where all randomness starts from
 * @param validationShare the share of the data that checks instead of teaching, from 0 to 0.9
 * @param settings values of the trainer's {@linkplain Trainer#hyperParameters() hyper-parameters} by name
 */
public record TrainingPlan(int epochs, int batchSize, long seed, double validationShare, Map<String, String> settings) {
    private static final int MOST_EPOCHS = 10_000;
    private static final int LARGEST_BATCH = 65_536;
    private static final double LARGEST_SHARE = 0.9;
    private static final int SMALLEST_SUGGESTED_BATCH = 8;
    private static final int LARGEST_SUGGESTED_BATCH = 128;
    private static final int SUGGESTED_BATCHES = 16;
    private static final int SUGGESTED_STEPS = 1_500;
    private static final int FEWEST_SUGGESTED_EPOCHS = 10;
    private static final int MOST_SUGGESTED_EPOCHS = 60;

    /** Refuses values outside their ranges and keeps a copy of the settings. */
    public TrainingPlan {
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            throw new TrainingException("A plan has 1 to " + MOST_EPOCHS + " epochs, not " + epochs + ".");
        }
        if (batchSize < 1 || batchSize > LARGEST_BATCH) {
            throw new TrainingException("A batch has 1 to " + LARGEST_BATCH + " glyphs, not " + batchSize + ".");
        }
        if (!(validationShare >= 0 && validationShare <= LARGEST_SHARE)) {
            throw new TrainingException(
                    "The validation share is from 0 to " + LARGEST_SHARE + ", not " + validationShare + ".");
        }
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /**
     * Starts from what does well in most cases.
     *
     * @return 10 epochs, batches of 128, seed 1, a tenth for validation, no settings
     */
    public static TrainingPlan defaults() {
        return new TrainingPlan(10, 128, 1, 0.1, Map.of());
    }

    /**
     * Starts from what does well for few data as for many: the fewer rows, the smaller the batches and the more epochs, so
     * that even some dozen drawings are learnt in more than a few steps.
     *
     * @param rows how many rows there are
     * @return the {@linkplain #defaults() defaults} with batches of 8 to 128 and 10 to 60 epochs
     */
    public static TrainingPlan forRows(int rows) {
        int batch = SMALLEST_SUGGESTED_BATCH;
        while (batch < LARGEST_SUGGESTED_BATCH && rows >= 2 * batch * SUGGESTED_BATCHES) {
            batch *= 2;
        }
        int batches = Math.max(1, rows / batch);
        int epochs = Math.max(FEWEST_SUGGESTED_EPOCHS, Math.min(MOST_SUGGESTED_EPOCHS, SUGGESTED_STEPS / batches));
        return defaults().batchSize(batch).epochs(epochs);
    }

    /**
     * Replaces the number of epochs.
     *
     * @param wanted from 1 to 10,000
     * @return the changed plan
     */
    public TrainingPlan epochs(int wanted) {
        return new TrainingPlan(wanted, batchSize, seed, validationShare, settings);
    }

    /**
     * Replaces the batch size.
     *
     * @param wanted from 1 to 65,536
     * @return the changed plan
     */
    public TrainingPlan batchSize(int wanted) {
        return new TrainingPlan(epochs, wanted, seed, validationShare, settings);
    }

    /**
     * Replaces the seed.
     *
     * @param wanted any number
     * @return the changed plan
     */
    public TrainingPlan seed(long wanted) {
        return new TrainingPlan(epochs, batchSize, wanted, validationShare, settings);
    }

    /**
     * Replaces the validation share.
     *
     * @param wanted from 0 to 0.9
     * @return the changed plan
     */
    public TrainingPlan validationShare(double wanted) {
        return new TrainingPlan(epochs, batchSize, seed, wanted, settings);
    }

    /**
     * Sets a hyper-parameter; whether the trainer knows it is checked when training starts.
     *
     * @param name its name
     * @param value its value
     * @return the changed plan
     */
    public TrainingPlan with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(settings);
        changed.put(name, value);
        return new TrainingPlan(epochs, batchSize, seed, validationShare, changed);
    }

    /**
     * Sets a hyper-parameter that is a number.
     *
     * @param name its name
     * @param value its value
     * @return the changed plan
     */
    public TrainingPlan with(String name, double value) {
        return with(name, Double.toString(value));
    }

    /**
     * Checks the settings against what a trainer knows; trainers call this first.
     *
     * @param trainer the trainer
     * @throws TrainingException if a setting is unknown or outside its range; the message names what is known
     */
    public void requireFitFor(Trainer trainer) {
        List<HyperParameter> known = trainer.hyperParameters();
        settings.forEach((name, value) -> known.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TrainingException(unknown(name, trainer, known)))
                .check(value));
    }

    /**
     * Parts data as this plan says, and refuses those that nothing can be learnt from; trainers call this second.
     *
     * @param data the data
     * @return the part to learn from and the part to check with
     * @throws TrainingException if a label of the alphabet, or every label but one, has no row to learn from
     */
    public TrainingData.Split split(TrainingData data) {
        TrainingData.Split parts = data.split(validationShare, seed);
        TrainingData training = parts.training();
        Set<Integer> shown = IntStream.range(0, training.size())
                .mapToObj(training::labelIndex)
                .collect(Collectors.toSet());
        List<String> missing = data.alphabet().labels().stream()
                .filter(label -> !shown.contains(data.alphabet().indexOf(label)))
                .toList();
        if (!missing.isEmpty()) {
            throw new TrainingException("The data \"" + data.name() + "\" have no glyph to learn "
                    + String.join(" ", missing) + " from; every label of the alphabet needs one.");
        }
        if (shown.size() < 2) {
            throw new TrainingException(
                    "The data \"" + data.name() + "\" have one label only; two are needed to learn " + "a difference.");
        }
        return parts;
    }

    private static String unknown(String name, Trainer trainer, List<HyperParameter> known) {
        String names = known.isEmpty()
                ? "it has none."
                : "it has "
                        + String.join(
                                ", ", known.stream().map(HyperParameter::name).toList()) + ".";
        return "The trainer \"" + trainer.name() + "\" has no setting \"" + name + "\"; " + names;
    }

    /**
     * Looks up a number.
     *
     * @param parameter the hyper-parameter
     * @return its value in this plan, or its default
     * @throws TrainingException if the value is outside its range
     */
    public double value(HyperParameter.Range parameter) {
        String text = settings.get(parameter.name());
        return text == null ? parameter.defaultValue() : parameter.parse(text);
    }

    /**
     * Looks up a choice.
     *
     * @param parameter the hyper-parameter
     * @return its value in this plan, or its default
     * @throws TrainingException if the value is not among its options
     */
    public String value(HyperParameter.Choice parameter) {
        String text = settings.getOrDefault(parameter.name(), parameter.defaultText());
        parameter.check(text);
        return text;
    }
}

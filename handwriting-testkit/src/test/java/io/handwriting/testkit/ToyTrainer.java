package io.handwriting.testkit;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.HyperParameter;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learns the mean glyph of every label, epoch after epoch the same; each step can be overridden to do it wrong. */
class ToyTrainer implements Trainer {
    private static final HyperParameter.Range SHARPNESS =
            new HyperParameter.Range("sharpness", "how sure the model is", 0.25, 0.01, 100);
    private static final HyperParameter.Choice COLOUR =
            new HyperParameter.Choice("colour", "makes no difference", List.of("red", "blue"));

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public String description() {
        return "Knows every label by its mean.";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return List.of(SHARPNESS, COLOUR);
    }

    @Override
    public Model train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
        requireSettings(plan);
        TrainingData.Split parts = data.split(plan.validationShare(), plan.seed());
        requireUseful(parts.training());
        throwIfCancelled(cancellation);
        listener.on(new TrainingEvent.Started(
                name(),
                plan.epochs(),
                parts.training().size(),
                parts.validation().size()));
        for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
            listener.on(new TrainingEvent.BatchDone(epoch, 1, 1, 0));
            throwIfCancelled(cancellation);
            listener.on(epochDone(epoch, plan.epochs()));
        }
        Model model = new ToyModel(card(data.alphabet(), plan), means(parts.training()));
        finish(listener, model.card());
        return model;
    }

    void requireSettings(TrainingPlan plan) {
        plan.requireFitFor(this);
    }

    void requireUseful(TrainingData training) {
        if (IntStream.range(0, training.size())
                        .map(training::labelIndex)
                        .distinct()
                        .count()
                < 2) {
            throw new TrainingException("There are no two labels to tell apart in \"" + training.name() + "\".");
        }
    }

    void throwIfCancelled(Cancellation cancellation) {
        cancellation.throwIfCancelled();
    }

    TrainingEvent epochDone(int epoch, int epochs) {
        return new TrainingEvent.EpochDone(epoch, epochs, 0, 0, 1, 0, epoch == 1, Duration.ZERO, Duration.ZERO);
    }

    void finish(TrainingListener listener, ModelCard card) {
        listener.on(new TrainingEvent.Finished(card, Duration.ZERO));
    }

    ModelCard card(Alphabet alphabet, TrainingPlan plan) {
        return ModelCard.builder("toy", name(), alphabet)
                .temperature((float) (1 / plan.value(SHARPNESS)))
                .build();
    }

    /** Averages the glyphs of every label, rounded as the model file will round them. */
    List<Glyph> means(TrainingData data) {
        float[][] means = new float[data.alphabet().size()][Glyph.PIXELS];
        int[] counts = new int[means.length];
        for (int row = 0; row < data.size(); row++) {
            float[] mean = means[data.labelIndex(row)];
            float share = 1f / ++counts[data.labelIndex(row)];
            float[] values = data.glyph(row).toArray();
            for (int i = 0; i < values.length; i++) {
                mean[i] += share * (values[i] - mean[i]);
            }
        }
        return Arrays.stream(means)
                .map(mean -> Glyph.of(Glyph.of(mean).toBytes(), 0))
                .toList();
    }
}

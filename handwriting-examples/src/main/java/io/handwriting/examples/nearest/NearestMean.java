package io.handwriting.examples.nearest;

import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.HyperParameter;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Learns the mean glyph of every label, in one epoch however many are planned. */
public final class NearestMean implements Trainer {
    static final String NAME = "nearest-mean";

    private static final HyperParameter.Range TEMPERATURE =
            new HyperParameter.Range("temperature", "what squared distances are divided by", 4, 0.1, 1000);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Answers with the label whose mean glyph is nearest.";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return List.of(TEMPERATURE);
    }

    @Override
    public Model train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
        plan.requireFitFor(this);
        TrainingData.Split parts = plan.split(data);
        Instant start = Instant.now();
        listener.on(new TrainingEvent.Started(
                NAME, 1, parts.training().size(), parts.validation().size()));

        Model model = new MeanGlyphs(
                ModelCard.builder("Nearest mean of " + data.name(), NAME, data.alphabet())
                        .temperature((float) plan.value(TEMPERATURE))
                        .provenance("data", data.name())
                        .build(),
                IntStream.range(0, data.alphabet().size())
                        .mapToObj(label -> mean(parts.training(), label, cancellation))
                        .toList());

        double training = accuracy(model, parts.training());
        double validation = accuracy(model, parts.validation());
        Duration elapsed = Duration.between(start, Instant.now());
        listener.on(new TrainingEvent.EpochDone(
                1, 1, 1 - training, 1 - validation, validation, 0, true, elapsed, Duration.ZERO));
        listener.on(new TrainingEvent.Finished(model.card(), elapsed));
        return model;
    }

    /** Averages the glyphs of one label, rounded as the model file will round them. */
    private static Glyph mean(TrainingData data, int label, Cancellation cancellation) {
        float[] mean = new float[Glyph.PIXELS];
        int count = 0;
        for (int row = 0; row < data.size(); row++) {
            cancellation.throwIfCancelled();
            if (data.labelIndex(row) == label) {
                count++;
                float[] values = data.glyph(row).toArray();
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += (values[i] - mean[i]) / count;
                }
            }
        }
        return Glyph.of(Glyph.of(mean).toBytes(), 0);
    }

    /** The share read right; not a number when there is nothing to read. */
    private static double accuracy(Model model, TrainingData data) {
        try (Recognizer recognizer = model.open()) {
            long right = IntStream.range(0, data.size())
                    .filter(row -> recognizer.recognize(data.glyph(row)).label().equals(data.label(row)))
                    .count();
            return (double) right / data.size();
        }
    }
}

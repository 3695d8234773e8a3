package io.handwriting.examples.server;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Companion;
import io.handwriting.ModelCard;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.examples.server.feedback.FeedbackStore;
import io.handwriting.examples.server.feedback.retraining.RetrainedModel;
import io.handwriting.examples.server.feedback.retraining.Retraining;
import io.handwriting.examples.server.feedback.retraining.RetrainingFigures;
import io.handwriting.examples.server.training.Task;
import io.handwriting.spi.ModelSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a model learn the corrections, and hands it over if it is better for it.
 *
 * @param name what it is to be called
 * @param current the model that was corrected
 * @param alphabet the labels it knows
 * @param store the corrections
 * @param base what is not to be forgotten
 * @param epochs how often the corrections are gone through; as often as is usual if there is none
 * @param told learns what came of it
 */
record TaughtModel(
        String name,
        ModelSource current,
        Alphabet alphabet,
        FeedbackStore store,
        Supplier<Optional<TrainingData>> base,
        Optional<Integer> epochs,
        Consumer<Map<String, Object>> told)
        implements Task {
    private static final int LARGEST = 64 << 20;

    @Override
    public @Nullable Path train(TrainingListener listener, Cancellation cancellation, Path runFolder) {
        Retraining retraining = Retraining.of(current);
        retraining = epochs.map(retraining::epochs).orElse(retraining);
        retraining = base.get().map(retraining::remembering).orElse(retraining);
        RetrainedModel taught = retraining.learn(store.rows(alphabet), listener, cancellation);
        told.accept(report(taught));
        if (!taught.isBetter()) {
            return null;
        }
        ModelCard.Builder card = taught.model().card().toBuilder().name(name);
        companion(taught.model().card(), runFolder, cancellation).ifPresent(card::companion);
        Path file = runFolder.resolve("taught.onnx");
        taught.model().with(card.build()).save(file);
        return file;
    }

    /**
     * What reads beside the model learns from the same corrections, as far as they came as strokes, even where that is not
     * enough to be right alone: both have a say.
     */
    private Optional<Companion> companion(ModelCard card, Path runFolder, Cancellation cancellation) {
        TrainingData paths = store.paths(alphabet);
        if (card.companion().isEmpty() || paths.size() < Retraining.FEWEST) {
            return card.companion();
        }
        Retraining retraining = Retraining.of(card.companion().get().source(current));
        RetrainedModel taught =
                epochs.map(retraining::epochs).orElse(retraining).learn(paths, TrainingListener.SILENT, cancellation);
        if (taught.after().corrections().hits() < taught.before().corrections().hits()) {
            return card.companion();
        }
        Path file = runFolder.resolve("companion.onnx");
        taught.model().save(file);
        return Optional.of(Companion.of(ModelSource.of(file).bytes(LARGEST)));
    }

    private Map<String, Object> report(RetrainedModel taught) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", name);
        json.put("before", figures(taught.before()));
        json.put("after", figures(taught.after()));
        json.put("accepted", taught.isBetter());
        return json;
    }

    private static Map<String, Object> figures(RetrainingFigures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (figures.base().rows() > 0) {
            json.put("held_out", figures.base().value());
        }
        json.put("corrections", figures.corrections().value());
        return json;
    }
}

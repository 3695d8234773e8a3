package io.handwriting.djl.internal.training;

import io.handwriting.ModelCard;
import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Architecture;
import io.handwriting.djl.internal.engine.Backend;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes down what a model is and where it comes from. */
final class CardWriter {
    private final Architecture architecture;
    private final TrainingPlan plan;
    private final Backend backend;

    CardWriter(Architecture architecture, TrainingPlan plan, Backend backend) {
        this.architecture = architecture;
        this.plan = plan;
        this.backend = backend;
    }

    ModelCard write(TrainingData data, TrainingData.Split split, TrainingRun.Outcome outcome) {
        ModelCard.Builder card = ModelCard.builder(
                        architecture.name() + " on " + data.name(), architecture.name(), data.alphabet())
                .provenance("data", data.name())
                .provenance(
                        "rows",
                        split.training().size() + " learnt, "
                                + split.validation().size() + " for validation")
                .provenance("sources", sources(data))
                .provenance("seed", Long.toString(plan.seed()))
                .provenance("plan", text(plan))
                .provenance(
                        "epochs",
                        outcome.position().epoch() - 1 + ", the best being "
                                + outcome.best().epoch())
                .provenance(
                        "time-taken",
                        outcome.elapsed().truncatedTo(ChronoUnit.SECONDS).toString())
                .provenance(
                        "time-outside-learning",
                        String.format(Locale.ROOT, "%.1f %%", 100 * outcome.shareOutsideLearning()))
                .provenance(
                        "trained-at",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .provenance("engine", "DJL 0.35.1, " + backend.engine())
                .provenance("device", backend.device())
                .provenance("java", System.getProperty("java.runtime.version"))
                .provenance(
                        "machine",
                        System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                                + Runtime.getRuntime().availableProcessors() + " processors");
        if (split.validation().size() > 0) {
            card.figure("validation", outcome.best().validation().accuracy());
        }
        return card.build();
    }

    private static String sources(TrainingData data) {
        return data.sources().stream()
                .map(source -> source.name() + " (" + source.rows() + " rows"
                        + (source.sha256().isEmpty() ? ")" : ", SHA-256 " + source.sha256() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String text(TrainingPlan plan) {
        return plan.epochs() + " epochs, batches of " + plan.batchSize() + ", validation share "
                + plan.validationShare() + ", " + plan.settings();
    }
}

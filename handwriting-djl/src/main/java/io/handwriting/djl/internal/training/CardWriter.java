package io.handwriting.djl.internal.training;

import io.handwriting.ModelCard;
import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.Architecture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes down what a model is and where it comes from. */
final class CardWriter {
    private static final String TRAINED_AT = "trained-at";
    private static final String STARTED_FROM = "started-from";

    private final Architecture architecture;
    private final Settings settings;
    private final Backend backend;
    private final int threads;
    private final Lineage lineage;

    CardWriter(Architecture architecture, Settings settings, Backend backend, int threads, Lineage lineage) {
        this.architecture = architecture;
        this.settings = settings;
        this.backend = backend;
        this.threads = threads;
        this.lineage = lineage;
    }

    ModelCard write(Material material, TrainingRun.Outcome outcome, Scored scored, Calibration calibration) {
        TrainingData data = material.data();
        TrainingPlan plan = settings.plan();
        ModelCard.Builder card = ModelCard.builder(
                        architecture.name() + " on " + data.name(), architecture.name(), data.alphabet())
                .sight(architecture.sight())
                .temperature(calibration.temperature())
                .acceptance(calibration.acceptance())
                .expectation(ClassWeights.expectation(material.training(), settings))
                .provenance("data", data.name())
                .provenance(
                        "rows",
                        material.training().size() + " learnt, "
                                + material.validation().size() + " for validation")
                .provenance("sources", sources(data))
                .provenance("seed", Long.toString(plan.seed()))
                .provenance("plan", text(plan, material))
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
                        TRAINED_AT,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .provenance("library", library())
                .provenance("engine", Backend.library() + ", " + backend.engine())
                .provenance("device", backend.device())
                .provenance("threads", Integer.toString(threads))
                .provenance("java", System.getProperty("java.runtime.version"))
                .provenance(
                        "machine",
                        System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                                + Runtime.getRuntime().availableProcessors() + " processors");
        lineage.start().ifPresent(model -> card.provenance(STARTED_FROM, named(model)));
        lineage.start()
                .map(DjlModel::card)
                .filter(start -> start.alphabet().equals(data.alphabet()))
                .flatMap(ModelCard::companion)
                .ifPresent(card::companion);
        if (!lineage.teachers().isEmpty()) {
            card.provenance(
                    "teachers",
                    lineage.teachers().stream().map(CardWriter::named).collect(Collectors.joining("; ")));
        }
        material.unlabelled()
                .ifPresent(unlabelled -> card.provenance(
                                "unlabelled-data", unlabelled.name() + ", " + unlabelled.size() + " rows")
                        .provenance("unlabelled-sources", sources(unlabelled)));
        if (material.checkedApart()) {
            card.provenance("validation-data", material.validation().name())
                    .provenance("validation-sources", sources(material.validation()));
        }
        if (scored.rows() > 0) {
            card.figure("validation", scored.accuracy());
        }
        return card.build();
    }

    /** Models of one name are told apart by when they were trained, and by what they started from themselves. */
    private static String named(DjlModel model) {
        Map<String, String> known = model.card().provenance();
        StringBuilder text = new StringBuilder(model.card().name());
        if (known.containsKey(TRAINED_AT)) {
            text.append(" of ").append(known.get(TRAINED_AT));
        }
        if (known.containsKey(STARTED_FROM)) {
            text.append(", started from ").append(known.get(STARTED_FROM));
        }
        return text.toString();
    }

    private static String library() {
        String version = CardWriter.class.getPackage().getImplementationVersion();
        return "Handwriting for Java " + Objects.requireNonNullElse(version, "from class files");
    }

    private static String sources(TrainingData data) {
        return data.sources().stream()
                .map(source -> source.name() + " (" + source.rows() + " rows"
                        + (source.sha256().isEmpty() ? ")" : ", SHA-256 " + source.sha256() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String text(TrainingPlan plan, Material material) {
        String share = material.checkedApart() ? "" : ", validation share " + plan.validationShare();
        return plan.epochs() + " epochs, batches of " + plan.batchSize() + share + ", " + plan.settings();
    }
}

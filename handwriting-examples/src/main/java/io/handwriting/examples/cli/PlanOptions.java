package io.handwriting.examples.cli;

import io.handwriting.Trainer;
import io.handwriting.TrainingPlan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a model is trained. */
final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--plan", paramLabel = "FILE", description = "a properties file with any of the settings below")
    private @Nullable Path file;

    @Option(
            names = "--epochs",
            paramLabel = "COUNT",
            description = "how often the data are gone through (10 to 60: the fewer rows, the more)")
    private @Nullable Integer epochs;

    @Option(
            names = "--batch-size",
            paramLabel = "COUNT",
            description = "how many glyphs a step learns from (8 to 128: the fewer rows, the fewer)")
    private @Nullable Integer batchSize;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "where all randomness starts from (1)")
    private @Nullable Long seed;

    @Option(
            names = "--validation-share",
            paramLabel = "SHARE",
            description = "the share of the data that checks instead of teaching (0.1)")
    private @Nullable Double validationShare;

    @Option(
            names = {"-s", "--set"},
            paramLabel = "NAME=VALUE",
            description = "a hyper-parameter; models --settings lists them with their ranges")
    private Map<String, String> settings = new LinkedHashMap<>();

    PlanOptions() {}

    boolean namesAValidationShare() {
        return validationShare != null;
    }

    /** Refuses what no number of rows would make right, so that it is known before the data are read. */
    void requireFitFor(Trainer trainer) {
        fromFile(TrainingPlan.defaults()).requireFitFor(trainer);
        Arguments.checked(spec, () -> {
            TrainingPlan plan = named(TrainingPlan.defaults());
            plan.requireFitFor(trainer);
            return plan;
        });
    }

    /** The plan for so many rows: what is named here, or else in the file, or else what suits them. */
    TrainingPlan forRows(int rows) {
        return named(fromFile(TrainingPlan.forRows(rows)));
    }

    private TrainingPlan fromFile(TrainingPlan plan) {
        return file == null ? plan : PlanFile.read(file, plan);
    }

    private TrainingPlan named(TrainingPlan start) {
        TrainingPlan plan = epochs == null ? start : start.epochs(epochs);
        plan = batchSize == null ? plan : plan.batchSize(batchSize);
        plan = seed == null ? plan : plan.seed(seed);
        plan = validationShare == null ? plan : plan.validationShare(validationShare);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            plan = plan.with(setting.getKey(), setting.getValue());
        }
        return plan;
    }
}

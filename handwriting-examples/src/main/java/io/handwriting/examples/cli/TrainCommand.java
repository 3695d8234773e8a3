package io.handwriting.examples.cli;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Architecture;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.djl.RunFolder;
import io.handwriting.evaluation.TrainingHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model and writes its file. */
@Command(
        name = "train",
        description = "Trains a model from labelled characters and writes its file.",
        footer = {
            "",
            "Your own symbols, from a folder with a folder of images for each of them:",
            "  handwriting train --data my-symbols --out my-symbols.onnx"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            defaultValue = "compact",
            description = "the architecture; the command models lists them (${DEFAULT-VALUE})")
    private String architecture = "compact";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "where to write the model")
    private Path out = Path.of("model.onnx");

    @Option(names = "--plan", paramLabel = "FILE", description = "a properties file with any of the settings below")
    private @Nullable Path planFile;

    @Option(names = "--epochs", paramLabel = "COUNT", description = "how often the data are gone through (10)")
    private @Nullable Integer epochs;

    @Option(names = "--batch-size", paramLabel = "COUNT", description = "how many glyphs a step learns from (128)")
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
            description = "a hyper-parameter; the command models lists them with their ranges")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--teacher", paramLabel = "FILE", description = "a model file whose answers are learnt as well")
    private @Nullable Path teacher;

    @Option(
            names = "--run",
            paramLabel = "FOLDER",
            description = "keeps a checkpoint and the history there, so that a run that was killed can go on")
    private @Nullable Path run;

    @Option(names = "--resume", description = "lets the run in the folder of --run go on, if there is one")
    private boolean resume;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    @Option(
            names = "--progress",
            defaultValue = "AUTO",
            description =
                    "${COMPLETION-CANDIDATES}: a bar on a terminal, a line of JSON an event, nothing; auto is a bar"
                            + " where there is a terminal and a line an epoch otherwise (${DEFAULT-VALUE})")
    private ProgressForm progress = ProgressForm.AUTO;

    TrainCommand() {}

    @Override
    public Integer call() {
        DjlTrainer trainer = trainer();
        TrainingPlan plan = plan();
        plan.requireFitFor(trainer);
        TrainingData rows = data.read();
        Cancellation cancellation = new Cancellation();
        Interruption interruption = Interruption.cancelling(cancellation);
        try (TrainingProgress shown = progress.listener(spec.commandLine())) {
            DjlModel model = trainer.train(rows, plan, listener(shown), cancellation);
            model.save(out);
            spec.commandLine().getOut().println(out);
            return 0;
        } catch (TrainingCancelledException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return INTERRUPTED;
        } finally {
            interruption.over();
        }
    }

    private DjlTrainer trainer() {
        DjlTrainer trainer = DjlTrainer.of(Architecture.named(architecture)).on(compute.compute());
        if (run != null) {
            trainer = trainer.in(resume ? RunFolder.of(run).resume() : RunFolder.of(run));
        }
        return teacher == null ? trainer : trainer.taughtBy(DjlModel.read(teacher));
    }

    private TrainingPlan plan() {
        TrainingPlan plan = planFile == null ? TrainingPlan.defaults() : PlanFile.read(planFile);
        plan = epochs == null ? plan : plan.epochs(epochs);
        plan = batchSize == null ? plan : plan.batchSize(batchSize);
        plan = seed == null ? plan : plan.seed(seed);
        plan = validationShare == null ? plan : plan.validationShare(validationShare);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            plan = plan.with(setting.getKey(), setting.getValue());
        }
        return plan;
    }

    private TrainingListener listener(TrainingProgress shown) {
        if (run == null) {
            return shown;
        }
        Path folder = run;
        Path file = folder.resolve("history.json");
        TrainingHistory history = resume && Files.exists(file) ? TrainingHistory.read(file) : new TrainingHistory();
        return event -> {
            history.on(event);
            shown.on(event);
            HistoryFiles.write(history, folder, event);
        };
    }
}

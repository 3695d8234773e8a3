package io.handwriting.examples.cli;

import io.handwriting.Cancellation;
import io.handwriting.HandwritingException;
import io.handwriting.ModelCard;
import io.handwriting.Sight;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.data.PenStyle;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.djl.RunFolder;
import io.handwriting.network.Architecture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
        versionProvider = Version.class,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private static final Duration TIME_TO_KEEP_THE_STATE = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--validation-data",
            paramLabel = "NAME",
            description = "data to check with, in place of a share of --data; several are joined")
    private List<String> validation = List.of();

    @Option(
            names = "--pen-copies",
            paramLabel = "COUNT",
            defaultValue = "1",
            description = "how often pen strokes are drawn to learn from them, each time a little differently"
                    + " (${DEFAULT-VALUE})")
    private int penCopies = 1;

    @Option(
            names = "--pen-canvases",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "the share of pen strokes that are drawn on canvases of any kind to learn from them"
                    + " (${DEFAULT-VALUE})")
    private double penCanvases;

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

    @Option(names = "--name", paramLabel = "NAME", description = "what the model's card calls it")
    private @Nullable String name;

    @Option(
            names = "--provenance",
            paramLabel = "WHAT=TEXT",
            description = "a fact for the model's card, such as the licence of the data")
    private Map<String, String> provenance = new LinkedHashMap<>();

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(
            names = "--start",
            paramLabel = "FILE",
            description =
                    "a model file to begin with, or handwriting for the one that comes with the library; of the same"
                            + " architecture, its labels may be others")
    private @Nullable Path start;

    @Option(
            names = "--guard",
            paramLabel = "NAME",
            description = "data held out: a model that reads them worse than the one of --start does is not written;"
                    + " several are joined")
    private List<String> guard = List.of();

    @Option(
            names = "--teacher",
            paramLabel = "FILE",
            description = "a model file whose answers are learnt as well; several teach together")
    private List<Path> teachers = List.of();

    @Option(
            names = "--unlabelled",
            paramLabel = "NAME",
            description = "data without labels, or whose labels are not to be looked at: what teachers answer of them"
                    + " is learnt as well")
    private @Nullable String unlabelled;

    @Option(
            names = "--run",
            paramLabel = "FOLDER",
            description = "keeps a checkpoint and the history there, so that a run that was killed can go on")
    private @Nullable Path run;

    @Option(names = "--resume", description = "lets the run in the folder of --run go on, if there is one")
    private boolean resume;

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    @Option(names = "--progress", paramLabel = "FORM", defaultValue = "auto", description = ProgressForm.DESCRIPTION)
    private ProgressForm progress = ProgressForm.AUTO;

    TrainCommand() {}

    @Override
    public Integer call() {
        Arguments.require(spec, run != null || !resume, "--resume needs the folder of the run, --run FOLDER.");
        Arguments.require(spec, start != null || guard.isEmpty(), "--guard compares with a model, --start FILE.");
        Arguments.require(
                spec,
                unlabelled == null || !teachers.isEmpty(),
                "--unlabelled needs somebody who says what its glyphs show: --teacher FILE.");
        Architecture named = Arguments.checked(spec, () -> Architecture.named(architecture));
        Arguments.require(
                spec,
                validation.isEmpty() || !plan.namesAValidationShare(),
                "--validation-share and --validation-data exclude each other.");
        DjlTrainer trainer = started(DjlTrainer.of(named).on(compute.compute()));
        plan.requireFitFor(trainer);
        data.sight(named.sight());
        data.pens(Arguments.checked(
                spec, () -> style(named.sight()).copies(penCopies).canvases(penCanvases)));
        Arguments.require(
                spec,
                penCopies == 1 || !validation.isEmpty(),
                "--pen-copies needs --validation-data: copies of what is learnt would validate it otherwise.");
        try (TrainingProgress shown = progress.ofTraining(spec.commandLine())) {
            OutputFile.requireWritable("model", out);
            return train(prepared(trainer), shown);
        }
    }

    private static PenStyle style(Sight sight) {
        return sight == Sight.PATH ? PenStyle.OTHER_HANDS : PenStyle.VARIED;
    }

    private int train(DjlTrainer trainer, TrainingProgress shown) {
        try {
            TrainingData rows = data.read(progress);
            return train(validated(trainer, rows), rows, shown);
        } catch (HandwritingException e) {
            shown.ended(End.FAILED, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private int train(DjlTrainer trainer, TrainingData rows, TrainingProgress shown) {
        Cancellation cancellation = new Cancellation();
        Interruption interruption = Interruption.cancelling(cancellation, TIME_TO_KEEP_THE_STATE);
        try {
            DjlModel model = trainer.train(rows, plan.forRows(rows.size()), listener(shown), cancellation);
            guard(model);
            model.with(complete(model.card())).save(out);
            shown.completed(out);
            spec.commandLine().getOut().println(out);
            return ExitCode.OK;
        } catch (TrainingCancelledException e) {
            shown.ended(End.INTERRUPTED, String.valueOf(e.getMessage()));
            spec.commandLine().getErr().println(e.getMessage() + goesOn());
            return CommandLineTool.INTERRUPTED;
        } finally {
            interruption.over();
        }
    }

    private void guard(DjlModel model) {
        if (start != null && !guard.isEmpty()) {
            Guard held = new Guard(ParentModel.read(start), data.others(guard, progress));
            spec.commandLine().getErr().println(held.pass(model));
        }
    }

    private ModelCard complete(ModelCard card) {
        ModelCard.Builder builder = card.toBuilder();
        if (name != null) {
            builder.name(name);
        }
        provenance.forEach(builder::provenance);
        return builder.build();
    }

    private DjlTrainer validated(DjlTrainer trainer, TrainingData rows) {
        return validation.isEmpty()
                ? trainer
                : trainer.validatedBy(data.others(validation, progress).with(rows.alphabet()));
    }

    private DjlTrainer started(DjlTrainer trainer) {
        return start == null ? trainer : trainer.startingFrom(ParentModel.read(start));
    }

    private DjlTrainer prepared(DjlTrainer trainer) {
        DjlTrainer prepared = trainer;
        if (run != null) {
            prepared = prepared.in(resume ? RunFolder.of(run).resume() : RunFolder.of(run));
        }
        if (unlabelled != null) {
            prepared = prepared.alsoSeeing(data.unlabelled(unlabelled));
        }
        return prepared.taughtBy(teachers.stream().map(ParentModel::read).toArray(DjlModel[]::new));
    }

    private String goesOn() {
        return run == null ? " Nothing of it is kept without --run." : " --run " + run + " --resume goes on with it.";
    }

    private TrainingListener listener(TrainingProgress shown) {
        if (run == null) {
            return shown;
        }
        HistoryFiles history = HistoryFiles.in(run, resume);
        return event -> {
            history.on(event);
            shown.on(event);
        };
    }
}

package io.handwriting.examples.cli;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.DjlModel;
import io.handwriting.evaluation.Comparison;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationCancelledException;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.evaluation.TrainingHistory;
import io.handwriting.preprocess.Variants;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how good models are. */
@Command(
        name = "evaluate",
        description = "Tells how good models are on labelled characters, as text, HTML and JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private static final Duration TIME_FOR_A_BATCH = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "model files; several are compared")
    private List<Path> models = List.of();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private DrawingOptions drawings = new DrawingOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "writes a report there, one HTML file")
    private @Nullable Path report;

    @Option(names = "--json", paramLabel = "FILE", description = "writes all figures there")
    private @Nullable Path json;

    @Option(names = "--history", paramLabel = "FILE", description = "puts the history of a training into the report")
    private @Nullable Path history;

    @Option(
            names = "--variants",
            description = "reads every glyph in five variants and averages (test-time augmentation)")
    private boolean variants;

    @Option(names = "--alphabet", paramLabel = "CHARACTERS", description = "lets models answer with these only")
    private @Nullable String alphabet;

    @Mixin
    private ExpectationOptions expectation = new ExpectationOptions();

    @Option(
            names = "--examples",
            paramLabel = "COUNT",
            defaultValue = "60",
            description = "how many of the worst images the report shows (${DEFAULT-VALUE})")
    private int examples = 60;

    @Option(
            names = "--no-speed",
            description = "leaves out how fast the models are, which takes some seconds to measure")
    private boolean withoutSpeed;

    @Option(
            names = "--keep",
            description = "writes the accuracy into the card of each model, under the name of the data")
    private boolean keep;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(names = "--progress", paramLabel = "FORM", defaultValue = "auto", description = ProgressForm.DESCRIPTION)
    private ProgressForm progress = ProgressForm.AUTO;

    EvaluateCommand() {}

    @Override
    public Integer call() {
        expectation.check(spec);
        EvaluationPlan plan = Arguments.checked(spec, this::plan);
        drawings.check();
        OutputFile.requireWritable("report", report);
        OutputFile.requireWritable("report", json);
        Optional<TrainingHistory> past = Optional.ofNullable(history).map(TrainingHistory::read);
        models.forEach(file -> options.open(file).close());
        if (keep) {
            Arguments.require(spec, data.areWhole(), "--keep needs whole data, without --leave-out.");
            models.forEach(file -> OutputFile.requireWritable("model", file));
            models.forEach(DjlModel::read);
        }
        return evaluate(rows(), plan, past);
    }

    private EvaluatedData rows() {
        return drawings.areGiven()
                ? drawings.of(data.strokes(progress))
                : new EvaluatedData.Glyphs(data.read(progress));
    }

    private int evaluate(EvaluatedData rows, EvaluationPlan plan, Optional<TrainingHistory> past) {
        Cancellation cancellation = new Cancellation();
        Interruption interruption = Interruption.cancelling(cancellation, TIME_FOR_A_BATCH);
        try {
            List<Evaluation> evaluations = models.stream()
                    .map(file -> evaluate(file, rows, plan, cancellation))
                    .toList();
            EvaluationReport made = reportOf(evaluations);
            write(past.map(made::with).orElse(made));
            keep(evaluations);
            return ExitCode.OK;
        } catch (EvaluationCancelledException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CommandLineTool.INTERRUPTED;
        } finally {
            interruption.over();
        }
    }

    private Evaluation evaluate(Path file, EvaluatedData rows, EvaluationPlan plan, Cancellation cancellation) {
        try (Recognizer recognizer = options.open(file)) {
            Evaluation evaluation = rows.evaluate(new EvaluatedData.Run(
                    recognizer, plan, cancellation, task -> progress.ofRows("evaluating", task, spec.commandLine())));
            return withoutSpeed ? evaluation : evaluation.with(rows.speed(recognizer, plan));
        }
    }

    private void keep(List<Evaluation> evaluations) {
        for (int i = 0; keep && i < evaluations.size(); i++) {
            DjlModel model = DjlModel.read(models.get(i));
            ModelCard.Builder card = model.card().toBuilder();
            card.figure(what(evaluations.get(i)), evaluations.get(i).accuracy().value());
            model.with(card.build()).save(models.get(i));
        }
    }

    private String what(Evaluation evaluation) {
        return evaluation.dataName()
                + (alphabet == null ? "" : ", labels " + alphabet)
                + (variants ? ", five variants" : "")
                + expectation.text();
    }

    private static EvaluationReport reportOf(List<Evaluation> evaluations) {
        return evaluations.size() == 1
                ? EvaluationReport.of(evaluations.get(0))
                : EvaluationReport.of(Comparison.of(evaluations));
    }

    private void write(EvaluationReport made) {
        if (report != null) {
            made.writeHtml(report);
        }
        if (json != null) {
            made.writeJson(json);
        }
        spec.commandLine().getOut().println(made.toText());
    }

    private EvaluationPlan plan() {
        EvaluationPlan plan = EvaluationPlan.defaults()
                .examples(examples)
                .threads(Runtime.getRuntime().availableProcessors());
        plan = alphabet == null ? plan : plan.alphabet(Alphabet.ofCharacters(alphabet));
        return expectation.in(variants ? plan.variants(Variants.FIVE::of) : plan);
    }
}

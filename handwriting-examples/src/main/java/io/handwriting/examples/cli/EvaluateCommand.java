package io.handwriting.examples.cli;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.evaluation.Comparison;
import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationListener;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.TrainingHistory;
import io.handwriting.preprocess.Variants;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "model files; several are compared")
    private List<Path> models = List.of();

    @Mixin
    private DataOptions data = new DataOptions();

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

    @Option(
            names = "--examples",
            paramLabel = "COUNT",
            defaultValue = "60",
            description = "how many of the worst images the report shows (${DEFAULT-VALUE})")
    private int examples = 60;

    @Mixin
    private ModelOptions options = new ModelOptions();

    EvaluateCommand() {}

    @Override
    public Integer call() {
        TrainingData rows = data.read();
        List<Evaluation> evaluations =
                models.stream().map(file -> evaluate(file, rows)).toList();
        EvaluationReport made = evaluations.size() == 1
                ? EvaluationReport.of(evaluations.get(0))
                : EvaluationReport.of(Comparison.of(evaluations));
        made = made.with(Environment.current());
        if (history != null) {
            made = made.with(TrainingHistory.read(history));
        }
        if (report != null) {
            made.writeHtml(report);
        }
        if (json != null) {
            made.writeJson(json);
        }
        spec.commandLine().getOut().println(made.toText());
        return 0;
    }

    private Evaluation evaluate(Path file, TrainingData rows) {
        EvaluationPlan plan = plan();
        try (Recognizer recognizer = options.open(file);
                ReadingProgress progress = ReadingProgress.of(recognizer.card().name())) {
            EvaluationListener listener = progress::on;
            Evaluation evaluation = Evaluation.of(recognizer, rows, plan, listener, new Cancellation());
            return evaluation.with(Speed.measure(recognizer, rows, plan));
        }
    }

    private EvaluationPlan plan() {
        EvaluationPlan plan = EvaluationPlan.defaults()
                .examples(examples)
                .threads(Runtime.getRuntime().availableProcessors());
        plan = alphabet == null ? plan : plan.alphabet(Alphabet.ofCharacters(alphabet));
        return variants ? plan.variants(Variants.FIVE::of) : plan;
    }
}

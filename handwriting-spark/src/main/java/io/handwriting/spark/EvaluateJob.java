package io.handwriting.spark;

import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program that {@code spark-submit} runs to evaluate a model on labelled rows. */
@Command(
        name = "EvaluateJob",
        description = "Evaluates a model on Spark; the report is that of an evaluation on one machine.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = JobLine.EXIT_CODES,
        exitCodeList = {
            "0:done",
            "1:it could not be done; the reason is on the standard error stream",
            "2:the command line is wrong"
        })
public final class EvaluateJob implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--parquet",
            paramLabel = "PATH",
            required = true,
            description = "Parquet with row (from 0 on), truth, and one of content, strokes and glyph")
    private String parquet = "";

    @Option(names = "--name", paramLabel = "NAME", description = "what to call the data (the path)")
    private @Nullable String name;

    @Option(names = "--report", paramLabel = "FILE", description = "writes the report as a page, on the driver's disk")
    private @Nullable Path report;

    @Option(names = "--json", paramLabel = "FILE", description = "writes the report as JSON, on the driver's disk")
    private @Nullable Path json;

    @Mixin
    private JobOptions options = new JobOptions();

    EvaluateJob() {}

    /**
     * Runs the program and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(JobLine.of(new EvaluateJob()).execute(args));
    }

    @Override
    public Integer call() {
        Evaluation evaluation = options.work((session, scoring) -> {
            InputFolders.require(parquet, scoring.configuration());
            return scoring.evaluate(session.read().parquet(parquet), name == null ? parquet : name);
        });
        EvaluationReport made = EvaluationReport.of(evaluation);
        if (report != null) {
            made.writeHtml(report);
        }
        if (json != null) {
            made.writeJson(json);
        }
        spec.commandLine().getOut().print(made.toText());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}

package io.handwriting.spark;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program that {@code spark-submit} runs to read drawings; without it, it runs on all processors of the machine. */
@Command(
        name = "ScoreJob",
        description = "Reads drawings on Spark and writes the answers as Parquet.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = JobLine.EXIT_CODES,
        exitCodeList = {
            "0:done; drawings that cannot be read are rows with an error",
            "1:it could not be done; the reason is on the standard error stream",
            "2:the command line is wrong"
        })
public final class ScoreJob implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            required = true,
            description = "where the answers go; answers that are there already are replaced")
    private String out = "";

    @Mixin
    private JobOptions options = new JobOptions();

    @Option(
            names = "--progress",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "tells how far it is every so often, 0 for never (${DEFAULT-VALUE})")
    private int progress;

    ScoreJob() {}

    /**
     * Runs the program and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(JobLine.of(new ScoreJob()).execute(args));
    }

    @Override
    public Integer call() {
        ScoringSummary summary = options.work((session, scoring) -> {
            Drawings drawings = input.drawings(scoring);
            try (Pace pace = new Pace(drawings.tally(), spec.commandLine().getErr())) {
                pace.start(progress);
                return drawings.to(out);
            }
        });
        spec.commandLine().getOut().println(summary.sentence());
        return ExitCode.OK;
    }

    /** Where the drawings are; one of the three. */
    static final class Input {
        @Option(names = "--images", paramLabel = "FOLDER", description = "a folder of PNG, BMP, GIF or baseline JPEG")
        private @Nullable String images;

        @Option(
                names = "--parquet",
                paramLabel = "PATH",
                description = "Parquet with a column content (image files), strokes (ink) or glyph (784 bytes)")
        private @Nullable String parquet;

        @Option(
                names = "--json",
                paramLabel = "PATH",
                description = "lines of ink, {\"id\": \"a\", \"strokes\": [[x, y, x, y, …], …]}")
        private @Nullable String json;

        Input() {}

        private Drawings drawings(Scoring scoring) {
            if (images != null) {
                return scoring.images(images);
            }
            return parquet == null ? scoring.json(String.valueOf(json)) : scoring.parquet(parquet);
        }
    }
}

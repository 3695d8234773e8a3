package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/** The command {@code handwriting} with its subcommands. */
@Command(
        name = "handwriting",
        description = "Reads handwritten characters, and trains and checks the models that do.",
        mixinStandardHelpOptions = true,
        version = "Handwriting for Java 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RecognizeCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            AugmentationsCommand.class,
            ModelsCommand.class,
            DataCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:it could not be done; the reason is on the standard error stream",
            "2:the command line is wrong",
            "130:it was interrupted"
        })
public final class CommandLineTool {
    CommandLineTool() {}

    /**
     * Runs a command and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs a command and tells its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new CommandLineTool())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(CommandLineTool::explain)
                .execute(args);
    }

    /** What a user can do something about is said in a sentence; anything else is a fault of ours and needs its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(failure instanceof HandwritingException)) {
            throw failure;
        }
        command.getErr().println(failure.getMessage());
        return ExitCode.SOFTWARE;
    }
}

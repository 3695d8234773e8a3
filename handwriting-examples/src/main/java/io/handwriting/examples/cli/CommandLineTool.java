package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code handwriting} with its subcommands. */
@Command(
        name = "handwriting",
        description = "Reads handwritten characters, and trains and checks the models that do.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RecognizeCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            AugmentationsCommand.class,
            ModelsCommand.class,
            JoinCommand.class,
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
    static final int INTERRUPTED = 130;

    CommandLineTool() {}

    /**
     * Runs a command and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s: %5$s%6$s%n");
        }
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(new PrintWriter(output, true, StandardCharsets.UTF_8), err, args);
        output.fault().ifPresent(err::println);
        System.exit(code);
    }

    /** Runs a command and tells its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = new CommandLine(new CommandLineTool())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUseSimplifiedAtFiles(true)
                .setParameterExceptionHandler(CommandLineTool::refuse)
                .setExecutionExceptionHandler(CommandLineTool::explain)
                .execute(args);
        return code == ExitCode.OK && out.checkError() ? ExitCode.SOFTWARE : code;
    }

    private static int refuse(ParameterException wrong, String... args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        if (UnmatchedArgumentException.printSuggestions(wrong, err)) {
            return ExitCode.USAGE;
        }
        if (command.getParent() == null) {
            command.usage(err);
        } else {
            err.println("Try " + command.getCommandSpec().qualifiedName() + " --help.");
        }
        return ExitCode.USAGE;
    }

    /** What a user can do something about is said in a sentence; anything else is a fault of ours and needs its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof HandwritingException known) {
            command.getErr().println(known.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

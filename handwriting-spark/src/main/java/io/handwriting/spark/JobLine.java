package io.handwriting.spark;

import io.handwriting.HandwritingException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line whose faults are told in a sentence. */
final class JobLine {
    static final String EXIT_CODES = "%nExit codes:%n";

    private JobLine() {}

    static CommandLine of(Object job) {
        return new CommandLine(job)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(JobLine::refuse)
                .setExecutionExceptionHandler(JobLine::explain);
    }

    private static int refuse(ParameterException wrong, String... args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            command.getErr().println("Try --help.");
        }
        return ExitCode.USAGE;
    }

    /** What a user can do something about is said in a sentence; anything else is a fault of ours and needs its trace. */
    private static int explain(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof HandwritingException known) {
            command.getErr().println(known.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

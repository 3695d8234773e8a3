package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads values that the command line names; where they are refused, the command line is wrong. */
final class Arguments {
    private Arguments() {}

    static <T> T checked(CommandSpec spec, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (HandwritingException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    static void require(CommandSpec spec, boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}

package io.handwriting.examples.deploy;

import io.handwriting.examples.server.ServerCommand;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of the server, which are what the guide and the deployment may name. */
final class KnownOptions {
    private static final Set<String> ON_THE_COMMAND_LINE_ALONE = Set.of("--help", "--version");

    /** Variables that other parts of this software read. */
    private static final Set<String> OTHER_VARIABLES = Set.of("HANDWRITING_CACHE");

    private KnownOptions() {}

    static Set<String> flags() {
        return CommandSpec.forAnnotatedObject(ServerCommand.class).options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> flagsWithVariable() {
        Set<String> flags = flags();
        flags.removeAll(ON_THE_COMMAND_LINE_ALONE);
        return flags;
    }

    static Set<String> variables() {
        Set<String> variables =
                flagsWithVariable().stream().map(KnownOptions::variable).collect(Collectors.toSet());
        variables.addAll(OTHER_VARIABLES);
        return variables;
    }

    static String variable(String flag) {
        return "HANDWRITING_" + flag.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }
}

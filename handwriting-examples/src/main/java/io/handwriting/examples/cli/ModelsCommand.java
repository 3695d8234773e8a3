package io.handwriting.examples.cli;

import io.handwriting.HyperParameter;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of architectures and of model files. */
@Command(
        name = "models",
        description = "Lists the architectures that can be trained, or tells what model files say of themselves.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class ModelsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", arity = "0..*", description = "model files to tell of")
    private List<Path> files = List.of();

    @Option(
            names = "--classes",
            paramLabel = "COUNT",
            defaultValue = "47",
            description = "for how many labels sizes are told (${DEFAULT-VALUE})")
    private int classes = 47;

    @Option(
            names = "--settings",
            paramLabel = "NAME",
            description = "lists the hyper-parameters of an architecture with their ranges and defaults")
    private String architecture = "";

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Arguments.require(spec, classes > 1, "A model tells two labels apart at least, not " + classes + ".");
        if (!architecture.isEmpty()) {
            DjlTrainer.of(Arguments.checked(spec, () -> Architecture.named(architecture)))
                    .hyperParameters()
                    .forEach(setting -> out.println(text(setting)));
        } else if (files.isEmpty()) {
            Architecture.ALL.forEach(listed -> out.println(text(listed)));
        } else {
            files.forEach(file -> tell(file, out));
        }
        return 0;
    }

    private String text(Architecture listed) {
        Network network = listed.network(classes);
        return String.format(
                Locale.ROOT,
                "%-14s %,11d parameters %9.2f M multiply-adds  %s",
                listed.name(),
                network.parameters(),
                network.multiplyAdds() / 1e6,
                listed.description());
    }

    private static String text(HyperParameter setting) {
        String range = setting instanceof HyperParameter.Range numbers
                ? numbers.least() + " to " + numbers.most()
                : String.join(", ", ((HyperParameter.Choice) setting).options());
        return String.format(
                Locale.ROOT, "%-24s %-10s %s; %s", setting.name(), setting.defaultText(), range, setting.description());
    }

    private void tell(Path file, PrintWriter out) {
        try (Recognizer recognizer = options.open(file)) {
            ModelCard card = recognizer.card();
            out.println(file + ": " + card.name());
            out.println("  architecture: " + card.architecture());
            out.println("  alphabet: " + card.alphabet());
            out.println("  runs on: " + recognizer.device());
            card.companion().ifPresent(companion -> out.println("  companion: reads the way of the pen"));
            card.figures().forEach((name, figure) -> out.println("  " + name + ": " + Objects.toString(figure)));
            card.provenance().forEach((name, fact) -> out.println("  " + name + ": " + fact));
        }
    }
}

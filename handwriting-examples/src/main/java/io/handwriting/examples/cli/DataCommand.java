package io.handwriting.examples.cli;

import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.data.DataSet;
import io.handwriting.data.DataSets;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Tells of data sets and fetches them. */
@Command(
        name = "data",
        description = "Lists data sets, counts their labels, and fetches the official files.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data-folder",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:HANDWRITING_DATA:-.}",
            description = "where the data sets lie (the environment's HANDWRITING_DATA, or else the current folder)")
    private Path folder = Path.of(".");

    DataCommand() {}

    @Override
    public void run() {
        list();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Tells which data sets are there and which are missing.")
    void list() {
        if (!Files.isDirectory(folder)) {
            throw new DataException("There is no folder " + folder
                    + "; --data-folder or the environment's HANDWRITING_DATA names the one that holds the data sets.");
        }
        for (DataSet set : DataSets.in(folder).list()) {
            out().println(String.format(
                    Locale.ROOT,
                    "%-24s %s",
                    set.name(),
                    set.isThere()
                            ? String.format(Locale.ROOT, "%.1f MB", set.bytes() / 1e6)
                            : "missing: " + String.join(", ", set.missing())));
        }
    }

    @Command(
            name = "count",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Counts the rows of each label.")
    void count(@Parameters(paramLabel = "NAME", description = "a data set or a path") String name) {
        TrainingData data = DataSets.in(folder).open(name);
        int[] counts = new int[data.alphabet().size()];
        for (int row = 0; row < data.size(); row++) {
            counts[data.labelIndex(row)]++;
        }
        out().println(data.name() + ": " + data.size() + " rows, " + counts.length
                + (counts.length == 1 ? " label" : " labels"));
        for (int i = 0; i < counts.length; i++) {
            out().println(data.alphabet().label(i) + "\t" + counts[i]);
        }
    }

    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Fetches the official files of a data set, unless they are there.")
    void fetch(@Parameters(paramLabel = "NAME", description = "a part of MNIST or EMNIST") String name) {
        try (RowProgress progress = ProgressForm.AUTO.ofRows("fetching", name, spec.commandLine())) {
            DataSets.in(folder).fetch(name, progress::on);
        }
        out().println(name + " lies in " + folder);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

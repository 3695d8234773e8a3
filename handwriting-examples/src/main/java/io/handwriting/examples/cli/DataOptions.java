package io.handwriting.examples.cli;

import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.data.DataSets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data a command works with. */
final class DataOptions {
    private static final int READ_IN_A_MOMENT = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-d", "--data"},
            paramLabel = "NAME",
            required = true,
            description = "a data set by name, or the path of a folder with a folder of images for each label, a CSV"
                    + " file, pen strokes as JSON lines or an IDX file; several are joined")
    private List<String> names = List.of();

    @Option(
            names = "--data-folder",
            paramLabel = "FOLDER",
            defaultValue = "${env:HANDWRITING_DATA:-.}",
            description = "where the data sets lie (the environment's HANDWRITING_DATA, or else the current folder)")
    private Path folder = Path.of(".");

    @Option(
            names = "--leave-out",
            paramLabel = "FILE",
            description = "a text file of which each line begins with the number of a row to be left out, from 0")
    private List<Path> leftOut = List.of();

    DataOptions() {}

    TrainingData read(ProgressForm progress) {
        if (progress != ProgressForm.NONE) {
            spec.commandLine().getErr().println("reading " + String.join(", ", names));
        }
        TrainingData all = names.stream()
                .map(name -> read(name, progress))
                .reduce(TrainingData::and)
                .orElseThrow();
        TrainingData rest = leftOut.isEmpty() ? all : all.withoutRows(rowsLeftOut(all.size()));
        if (rest.size() == 0) {
            throw new DataException("The data \"" + rest.name() + "\" have no rows.");
        }
        return rest;
    }

    private TrainingData read(String name, ProgressForm progress) {
        try (RowProgress shown = progress.ofRows("reading", name, spec.commandLine())) {
            return DataSets.in(folder)
                    .progress((done, all) -> {
                        if (all > READ_IN_A_MOMENT) {
                            shown.on(done, all);
                        }
                    })
                    .open(name);
        }
    }

    private int[] rowsLeftOut(int rows) {
        return leftOut.stream()
                .flatMapToInt(file -> RowNumbers.in(file, rows))
                .distinct()
                .toArray();
    }
}

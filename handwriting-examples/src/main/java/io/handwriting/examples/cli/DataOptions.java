package io.handwriting.examples.cli;

import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.data.PenStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data a command works with. */
final class DataOptions {
    private static final String PENS = "pens:";
    private static final String STROKES = ".*\\.jsonl(\\.gz)?";
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

    private @Nullable PenStyle style;
    private Sight sight = Sight.PICTURE;

    DataOptions() {}

    boolean areWhole() {
        return leftOut.isEmpty();
    }

    /** Draws pen strokes with variation. */
    void pens(PenStyle wanted) {
        style = wanted;
    }

    /** Reads what models of a sight look at. */
    void sight(Sight wanted) {
        sight = wanted;
    }

    TrainingData read(ProgressForm progress) {
        announce(progress);
        TrainingData all = joined(names, dataSets(), progress);
        TrainingData rest = leftOut.isEmpty() ? all : all.withoutRows(rowsLeftOut(all.size()));
        if (rest.size() == 0) {
            throw new DataException("The data \"" + rest.name() + "\" have no rows.");
        }
        return rest;
    }

    /** Reads pen strokes; other data are refused, and so is leaving out rows of glyphs. */
    PenStrokes strokes(ProgressForm progress) {
        Arguments.require(
                spec,
                leftOut.isEmpty(),
                "--leave-out counts rows of glyphs; it does not go with drawings of pen strokes.");
        names.forEach(this::requireStrokes);
        announce(progress);
        PenStrokes all =
                names.stream().map(this::strokes).reduce(PenStrokes::and).orElseThrow();
        if (all.samples().stream().allMatch(sample -> sample.ink().points() == 0)) {
            throw new DataException("The data \"" + all.name() + "\" have no strokes.");
        }
        return all;
    }

    private void requireStrokes(String name) {
        Arguments.require(
                spec,
                name.startsWith(PENS) || name.matches(STROKES),
                "Canvases are drawn from pen strokes, and \"" + name + "\" are none; name " + PENS
                        + "NAME or the path of a .jsonl file.");
    }

    private PenStrokes strokes(String name) {
        if (name.startsWith(PENS)) {
            return DataSets.in(folder).pens(name.substring(PENS.length()));
        }
        Path inFolder = folder.resolve(name);
        return PenStrokes.read(Files.exists(inFolder) ? inFolder : Path.of(name));
    }

    private void announce(ProgressForm progress) {
        if (progress != ProgressForm.NONE) {
            spec.commandLine().getErr().println("reading " + String.join(", ", names));
        }
    }

    /** Reads more data from the same folder, pen strokes as they were written. */
    TrainingData others(List<String> wanted, ProgressForm progress) {
        return joined(wanted, DataSets.in(folder).sight(sight), progress);
    }

    /** Reads data from the same folder whose labels do not matter. */
    TrainingData unlabelled(String wanted) {
        return DataSets.in(folder).sight(sight).unlabelled(wanted);
    }

    private TrainingData joined(List<String> wanted, DataSets dataSets, ProgressForm progress) {
        return wanted.stream()
                .map(name -> read(name, dataSets, progress))
                .reduce(DataOptions::joined)
                .orElseThrow();
    }

    /** Data of fewer labels are brought to those of the first. */
    private static TrainingData joined(TrainingData first, TrainingData second) {
        boolean fewer = first.alphabet().labels().containsAll(second.alphabet().labels());
        return first.and(fewer ? second.with(first.alphabet()) : second);
    }

    private TrainingData read(String name, DataSets dataSets, ProgressForm progress) {
        try (RowProgress shown = progress.ofRows("reading", name, spec.commandLine())) {
            return dataSets.progress((done, all) -> {
                        if (all > READ_IN_A_MOMENT) {
                            shown.on(done, all);
                        }
                    })
                    .open(name);
        }
    }

    private DataSets dataSets() {
        DataSets dataSets = DataSets.in(folder).sight(sight);
        return style == null ? dataSets : dataSets.pens(style);
    }

    private int[] rowsLeftOut(int rows) {
        return leftOut.stream()
                .flatMapToInt(file -> RowNumbers.in(file, rows))
                .distinct()
                .toArray();
    }
}

package io.handwriting.examples.cli;

import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.DrawnCharacters;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.ForeignDrawings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which drawings models are evaluated on besides glyphs, or instead of them. */
final class DrawingOptions {
    private static final int USUAL_COUNT = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--canvas",
            paramLabel = "CONDITION",
            description = "draws pen strokes on canvases before they are read, as apps do: ${COMPLETION-CANDIDATES}"
                    + " (random where --robustness or --foreign is given)")
    private @Nullable CanvasCondition canvas;

    @Option(
            names = "--robustness",
            description = "compares how well the same pen strokes are read under all these conditions")
    private boolean robustness;

    @Option(
            names = "--foreign",
            paramLabel = "KIND",
            description = "tells whether models refuse what is no character: shapes, words, textures, or the path of a"
                    + " folder of pictures, of pen strokes as JSON lines, or of hanzi-writer-data; may be given again")
    private List<String> foreign = List.of();

    @Option(names = "--foreign-count", paramLabel = "COUNT", description = "how many drawings of each kind (1000)")
    private @Nullable Integer foreignCount;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "where the choice of canvases and foreign drawings starts from (1)")
    private @Nullable Long seed;

    DrawingOptions() {}

    boolean areGiven() {
        return canvas != null || robustness || !foreign.isEmpty();
    }

    void check() {
        Arguments.require(
                spec,
                foreignCount == null || !foreign.isEmpty(),
                "--foreign-count needs a kind of foreign drawings, --foreign KIND.");
        Arguments.require(spec, count() >= 1, "The number of foreign drawings is at least 1, not " + count() + ".");
        Arguments.require(
                spec, seed == null || areGiven(), "--seed needs drawings: --canvas, --robustness or --foreign.");
    }

    private int count() {
        return foreignCount == null ? USUAL_COUNT : foreignCount;
    }

    private long seed() {
        return seed == null ? 1 : seed;
    }

    DrawnData of(PenStrokes strokes) {
        CanvasCondition condition = canvas == null ? CanvasCondition.RANDOM : canvas;
        return new DrawnData(
                DrawnCharacters.of(strokes, condition, seed()),
                robustness,
                foreign.stream().map(kind -> foreign(kind, strokes)).toList(),
                count());
    }

    private ForeignDrawings foreign(String kind, PenStrokes strokes) {
        return switch (kind) {
            case "shapes" -> ForeignDrawings.shapes(seed());
            case "textures" -> ForeignDrawings.textures(seed());
            case "words" -> ForeignDrawings.words(strokes, seed());
            default -> ForeignDrawings.in(path(kind), seed());
        };
    }

    private static Path path(String kind) {
        try {
            return Path.of(kind);
        } catch (InvalidPathException e) {
            throw new EvaluationException(
                    "\"" + kind + "\" is neither shapes, words, textures nor the name of a file.", e);
        }
    }
}

package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.djl.DjlModel;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of pictures and one of the way of the pen, trained and joined by commands. */
class JoinCommandTest {
    @TempDir
    private static Path shared;

    private static Path pictures = Path.of("");
    private static Path paths = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void train() throws IOException {
        Path strokes = write("strokes.jsonl", "0", "3", "7");
        pictures = train("linear", strokes, "1");
        paths = train("pen", strokes, "12");
    }

    private static Path write(String name, String... labels) throws IOException {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String label = labels[i % labels.length];
            lines.append("{\"label\":\"").append(label).append("\",\"strokes\":");
            lines.append(json(SyntheticInk.of(label, random))).append("}\n");
        }
        return Files.writeString(shared.resolve(name), lines);
    }

    private static String json(Ink ink) {
        return ink.strokes().stream()
                .map(stroke -> Arrays.toString(stroke.toArray()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Path train(String architecture, Path strokes, String epochs) {
        Path out = shared.resolve(architecture + "-" + strokes.getFileName() + ".onnx");
        Console console = Console.run(
                "train",
                "--model",
                architecture,
                "--data",
                strokes,
                "--out",
                out,
                "--epochs",
                epochs,
                "--threads",
                "1");
        assertThat(console.code()).as(console.err()).isZero();
        return out;
    }

    @Test
    void joinedModel_readsStrokesByBoth_andPicturesAsBefore() {
        Path joined = folder.resolve("joined.onnx");
        Console console = Console.run("join", pictures, paths, "--out", joined);
        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).isEqualToIgnoringNewLines(joined.toString());
        assertThat(Console.run("models", joined).out()).contains("companion: reads the way of the pen");
        Ink seven = SyntheticInk.of("7", new Random(9));
        try (Recognizer alone = Recognizer.open(pictures);
                Recognizer both = Recognizer.open(joined)) {
            CanvasReader reader = CanvasReader.of(both);
            assertThat(reader.read(seven)).isNotEqualTo(CanvasReader.of(alone).read(seven));
            assertThat(reader.read(seven).label()).isEqualTo("7");
            Bitmap picture = SyntheticCanvas.of(200).draw(seven);
            assertThat(reader.read(picture)).isEqualTo(CanvasReader.of(alone).read(picture));
        }
    }

    @Test
    void modelTunedFromAJoinedOne_keepsItsCompanion() {
        Path joined = folder.resolve("joined.onnx");
        Path tuned = folder.resolve("tuned.onnx");
        Console.run("join", pictures, paths, "--out", joined);
        Console console = Console.run(
                "train",
                "--model",
                "linear",
                "--data",
                shared.resolve("strokes.jsonl"),
                "--start",
                joined,
                "--out",
                tuned,
                "--epochs",
                "1");
        assertThat(console.code()).as(console.err()).isZero();
        assertThat(DjlModel.read(tuned).card().companion())
                .isPresent()
                .isEqualTo(DjlModel.read(joined).card().companion());
    }

    @Test
    void misfits_areRefused_andNothingIsWritten() throws IOException {
        Path out = folder.resolve("joined.onnx");
        assertRefused(Console.run("join", paths, pictures, "--out", out), "looks at pictures and the second");
        assertRefused(Console.run("join", pictures, pictures, "--out", out), "looks at pictures and the second");
        Path others = train("pen", write("others.jsonl", "1", "2"), "1");
        assertThat(DjlModel.read(others).card().alphabet()).isEqualTo(Alphabet.ofCharacters("12"));
        assertRefused(Console.run("join", pictures, others, "--out", out), "their labels are not the same");
        assertRefused(Console.run("join", pictures, folder.resolve("gone"), "--out", out), "there is no such file");
        assertThat(out).doesNotExist();
    }

    private static void assertRefused(Console console, String why) {
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains(why);
    }
}

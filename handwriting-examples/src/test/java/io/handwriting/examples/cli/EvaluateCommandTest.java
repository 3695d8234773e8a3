package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Stroke;
import io.handwriting.djl.DjlModel;
import io.handwriting.examples.StrokesByCode;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    private static Path shared;

    private static Path model = Path.of("");
    private static Path unseen = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void learn() throws IOException {
        model = shared.resolve("strokes.means");
        StrokesByCode.learn(5, 1).save(model);
        unseen = Pictures.folders(shared.resolve("unseen"), 4, "3", "7");
    }

    @Test
    void figures_areTextAndPageAndJson() throws IOException {
        Path page = folder.resolve("new/report.html");
        Path json = folder.resolve("report.json");
        Console console = Console.run("evaluate", model, "-d", unseen, "--report", page, "--json", json);
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .startsWith("Nearest mean of strokes drawn by code reads ")
                .contains("of 8 glyphs");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Nearest mean of strokes");
        assertThat(Console.json(Files.readString(json)))
                .containsEntry("format", "handwriting-evaluation")
                .hasEntrySatisfying(
                        "evaluations", all -> assertThat((List<?>) all).hasSize(1));
    }

    @Test
    void accuracy_isKeptInTheCard() {
        Path trained = folder.resolve("trained.onnx");
        Console.run(
                "train", "--data", unseen, "--out", trained, "--model", "linear", "--epochs", "2", "--threads", "1");
        Console console = Console.run("evaluate", trained, "-d", unseen, "--keep", "--variants", "--no-speed");
        assertThat(console.code()).isZero();
        assertThat(Console.run("evaluate", trained, "-d", unseen, "--keep", "--evenness", "0.5", "--no-speed")
                        .code())
                .isZero();
        assertThat(DjlModel.read(trained).card().figures())
                .containsKeys("unseen, five variants", "unseen, evenness 0.5");
        assertThat(Console.run("evaluate", model, "-d", unseen, "--keep", "--no-speed"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.err()).contains("strokes.means cannot be used"));
    }

    @Test
    void progress_isToldInLines() {
        Console console = Console.run("evaluate", model, "-d", unseen, "--progress", "json", "--no-speed");
        assertThat(console.progress())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).containsEntry("status", "evaluating").containsEntry("rows", 8))
                .last()
                .satisfies(line ->
                        assertThat(line).containsEntry("progress", 100.0).containsEntry("done", 8));
        assertThat(Console.run("evaluate", model, "-d", unseen, "--no-speed").err())
                .contains(": 100 % of 8");
    }

    @Test
    void severalModels_areCompared() {
        Console console = Console.run("evaluate", model, model, "-d", unseen, "--progress", "none", "--no-speed");
        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out()).doesNotContain("a second");
        assertThat(console.out().lines().filter(line -> line.contains("of 8 glyphs")))
                .hasSize(2);
    }

    @Test
    void nothingIsWritten_whenSomethingIsMissing() throws IOException {
        Path page = folder.resolve("report.html");
        Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
        assertRefused(Console.run("evaluate", model, folder.resolve("gone"), "-d", unseen, "--report", page), "gone");
        assertRefused(Console.run("evaluate", text, "-d", unseen, "--report", page), "text.onnx");
        assertRefused(Console.run("evaluate", model, "-d", "gone", "--report", page), "no data set");
        assertRefused(Console.run("evaluate", model, "-d", unseen, "--report", page, "--history", text), "text.onnx");
        assertRefused(
                Console.run("evaluate", model, "-d", unseen, "--report", page, "--json", folder), "it is a folder");
        assertThat(page).doesNotExist();
    }

    private static void assertRefused(Console console, String reason) {
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains(reason).doesNotContain("\tat ");
    }

    @Test
    void wrongNumbers_areWrongCommandLines() {
        assertThat(Console.run("evaluate", model, "-d", unseen, "--examples", "-1")
                        .code())
                .isEqualTo(2);
        assertThat(Console.run("evaluate", model, "-d", unseen, "--threads", "0")
                        .code())
                .isEqualTo(2);
        assertThat(Console.run("evaluate", "-d", unseen).code()).isEqualTo(2);
        assertThat(Console.run("evaluate", model).code()).isEqualTo(2);
    }

    @Test
    void evenness_needsAModelThatSaysWhatItLearnt() {
        assertRefused(Console.run("evaluate", model, "-d", unseen, "--evenness", "0.5"), "does not say how often");
        assertThat(Console.run("evaluate", model, "-d", unseen, "--evenness", "2"))
                .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).contains("--evenness is from 0 to 1, not 2.0."));
    }

    @Test
    void labelsThatTheModelHasNot_areNamed() throws IOException {
        Path other = Pictures.folders(folder.resolve("other"), 1, "3");
        Files.move(other.resolve("3"), other.resolve("alpha"));
        assertRefused(Console.run("evaluate", model, "-d", other), "alpha");
    }

    private static Path strokes(Path file, String... labels) throws IOException {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (String label : labels) {
                String strokes = SyntheticInk.of(label, random).strokes().stream()
                        .map(EvaluateCommandTest::coordinates)
                        .collect(Collectors.joining(",", "[", "]"));
                lines.add("{\"label\": \"" + label + "\", \"writer\": 1, \"strokes\": " + strokes + "}");
            }
        }
        return Files.write(file, lines);
    }

    private static String coordinates(Stroke stroke) {
        return IntStream.range(0, stroke.size())
                .mapToObj(point -> stroke.x(point) + "," + stroke.y(point))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void strokes_areDrawnOnCanvases() throws IOException {
        Path pens = strokes(folder.resolve("pens.jsonl"), "3", "7");
        Console console = Console.run("evaluate", model, "-d", pens, "--canvas", "shrunk", "--no-speed");
        assertThat(console.err()).doesNotContain("canvases");
        assertThat(console.code()).isZero();
        assertThat(console.out()).contains(" of 6 glyphs of pens, shrunk ").doesNotContain("Drawn otherwise");
        assertThat(Console.run("evaluate", model, "-d", "pens:pens", "--data-folder", folder, "--canvas", "plain")
                        .out())
                .contains(" of 6 glyphs of pens, plain ")
                .contains("a second");
    }

    @Test
    void robustnessAndForeignDrawings_areReported() throws IOException {
        Path pens = strokes(folder.resolve("pens.jsonl"), "3", "7");
        Path page = folder.resolve("report.html");
        Console console = Console.run(
                "evaluate",
                model,
                "-d",
                pens,
                "--robustness",
                "--foreign",
                "shapes",
                "--foreign",
                "words",
                "--foreign",
                "textures",
                "--foreign",
                unseen.resolve("3"),
                "--foreign",
                pens,
                "--foreign-count",
                "9",
                "--no-speed",
                "--report",
                page);
        assertThat(console.err()).contains(", canvases: 100 % of 36").contains(", foreign drawings: 100 % of 48");
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .contains(" of 6 glyphs of pens, random ")
                .contains("Drawn otherwise: strokes ")
                .contains(" of 9 shapes (AUROC ", " of 9 words ", " of 9 textures ", " of 9 3 ", " of 6 pens ");
        assertThat(page).content().contains("What is no character").contains("Canvases");
    }

    @Test
    void seeds_chooseOtherCanvases() throws IOException {
        Path pens = strokes(folder.resolve("pens.jsonl"), "3", "7");
        assertThat(fingerprint(pens, 1)).isEqualTo(fingerprint(pens, 1)).isNotEqualTo(fingerprint(pens, 2));
    }

    private String fingerprint(Path pens, int seed) throws IOException {
        Path json = folder.resolve("report.json");
        Console.run("evaluate", model, "-d", pens, "--canvas", "random", "--seed", seed, "--no-speed", "--json", json);
        Matcher fingerprint = Pattern.compile("\"fingerprint\":\"(\\w+)\"").matcher(Files.readString(json));
        assertThat(fingerprint.find()).isTrue();
        return fingerprint.group(1);
    }

    @Test
    void canvases_needStrokes() throws IOException {
        Console glyphs = Console.run("evaluate", model, "-d", unseen, "--canvas", "random");
        assertThat(glyphs.code()).isEqualTo(2);
        assertThat(glyphs.err())
                .contains("Canvases are drawn from pen strokes, and \"" + unseen + "\" are none; name pens:NAME");
        assertThat(Console.run("evaluate", model, "-d", "emnist-pool", "--robustness")
                        .code())
                .isEqualTo(2);
        assertThat(Console.run("evaluate", model, "-d", "emnist-pool", "--foreign", "shapes")
                        .code())
                .isEqualTo(2);
        Path pens = strokes(folder.resolve("pens.jsonl"), "3");
        Path left = Files.writeString(folder.resolve("rows.txt"), "0");
        assertThat(Console.run("evaluate", model, "-d", pens, "--canvas", "plain", "--leave-out", left)
                        .err())
                .contains("--leave-out counts rows of glyphs");
        assertThat(Console.run("evaluate", model, "-d", pens, "--canvas", "blue")
                        .code())
                .isEqualTo(2);
        assertThat(Console.run("evaluate", model, "-d", pens, "--foreign", "shapes", "--foreign-count", "0")
                        .err())
                .contains("at least 1, not 0");
    }

    @Test
    void foreignDrawingsThatAreNone_areNamed() throws IOException {
        Path pens = strokes(folder.resolve("pens.jsonl"), "3", "7");
        assertRefused(Console.run("evaluate", model, "-d", pens, "--foreign", "squares"), "no file or folder squares");
        assertRefused(
                Console.run("evaluate", model, "-d", pens, "--foreign", "a\0b"), "neither shapes, words, textures");
        assertRefused(
                Console.run(
                        "evaluate", model, "-d", Files.writeString(folder.resolve("none.jsonl"), ""), "--robustness"),
                "have no strokes");
        assertRefused(Console.run("evaluate", model, "-d", "pens:gone", "--robustness"), "no pen strokes \"gone\"");
    }
}

package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.StrokesByCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void labelsThatTheModelHasNot_areNamed() throws IOException {
        Path other = Pictures.folders(folder.resolve("other"), 1, "3");
        Files.move(other.resolve("3"), other.resolve("alpha"));
        assertRefused(Console.run("evaluate", model, "-d", other), "alpha");
    }
}

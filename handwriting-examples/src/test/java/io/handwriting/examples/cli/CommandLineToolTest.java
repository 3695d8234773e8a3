package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.handwriting.examples.StrokesByCode;
import io.handwriting.network.Architecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"recognize", "train", "evaluate", "augmentations", "models", "data", "data count"})
    void everyCommand_hasHelpAndAVersion(String command) {
        Console help = Console.run((Object[]) (command + " --help").split(" "));
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: handwriting " + command);
        Console version = Console.run((Object[]) (command + " -V").split(" "));
        assertThat(version.out()).startsWith("Handwriting for Java ").hasLineCount(2);
    }

    @Test
    void withoutACommand_theUsageIsShown() {
        Console console = Console.run();
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("Missing required subcommand", "recognize", "130");
    }

    @Test
    void unknownCommand_hasASuggestion() {
        Console console = Console.run("evalate");
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("'evalate'", "handwriting evaluate");
    }

    @Test
    void completionScript_isUnderstoodByBash() throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        assumeThat(bash).as("there is no bash here").exists();
        Console console = Console.run("generate-completion");
        assertThat(console.out()).contains("--validation-share", "evaluate");
        Path script = Files.writeString(folder.resolve("completion"), console.out());
        Process check = new ProcessBuilder(bash.toString(), "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(check.inputReader().lines()).isEmpty();
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void models_areListedWithTheirSettings() {
        assertThat(Console.run("models").out().lines())
                .hasSameSizeAs(Architecture.ALL)
                .anySatisfy(line -> assertThat(line).startsWith("compact ").contains("446,551 parameters"));
        assertThat(Console.run("models", "--classes", "2").out()).doesNotContain("446,551");
        assertThat(Console.run("models", "--settings", "compact").out())
                .contains("learning-rate", "augmentation-rotation");
        assertThat(Console.run("models", "--settings", "abacus").code()).isEqualTo(2);
        assertThat(Console.run("models", "--classes", "0").code()).isEqualTo(2);
    }

    @Test
    void modelFile_tellsOfItself() {
        Path model = folder.resolve("strokes.means");
        StrokesByCode.learn(2, 1).save(model);
        Console console = Console.run("models", model);
        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("alphabet: 0 1 2", "data: strokes drawn by code");
        assertThat(Console.run("models", folder).code()).isEqualTo(1);
    }

    @Test
    void data_areListedAndCounted() throws IOException {
        assertThat(Console.run("data", "--data-folder", folder).out())
                .contains("mnist-train              missing: train-images-idx3-ubyte");
        Path gone = folder.resolve("gone");
        assertThat(Console.run("data", "list", "--data-folder", gone))
                .satisfies(console -> assertThat(console.code()).isEqualTo(1))
                .satisfies(console -> assertThat(console.err()).contains("no folder", "HANDWRITING_DATA"));
        Path symbols = Pictures.folders(folder.resolve("symbols"), 2, "3", "7");
        Files.delete(symbols.resolve("7/1.png"));
        assertThat(Console.run("data", "count", symbols).out().lines())
                .containsExactly("symbols: 3 rows, 2 labels", "3\t2", "7\t1");
        assertThat(Console.run("data", "fetch", "abacus").err())
                .contains("mnist-train")
                .hasLineCount(1);
    }

    @Test
    void augmentations_areDrawn() throws IOException {
        Path symbols = Pictures.folders(folder.resolve("symbols"), 2, "3");
        Path sheet = folder.resolve("new/sheet.png");
        Console console = Console.run("augmentations", "--data", symbols, "--out", sheet);
        assertThat(console.code()).isZero();
        assertThat(console.out()).startsWith("1: rotation, ").endsWith(sheet + System.lineSeparator());
        assertThat(ImageIO.read(sheet.toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void emptyFolder_isNotReplacedByAPicture() throws IOException {
        Path symbols = Pictures.folders(folder.resolve("symbols"), 1, "3");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Console console = Console.run("augmentations", "--data", symbols, "--out", empty);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("it is a folder").hasLineCount(1);
        assertThat(empty).isEmptyDirectory();
    }
}

package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a terminal sends it to a process of its own. */
class InterruptedTrainingTest {
    @TempDir
    private Path folder;

    private List<String> train(String... more) {
        List<String> command = new ArrayList<>(List.of(
                "train",
                "--data",
                folder.resolve("symbols").toString(),
                "--out",
                folder.resolve("symbols.onnx").toString(),
                "--run",
                folder.resolve("run").toString(),
                "--model=cnn-small",
                "--epochs=40",
                "--progress=json"));
        command.addAll(List.of(more));
        return command;
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CommandLineTool.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    @Test
    void interruptedRun_keepsItsStateAndGoesOn() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/kill")).as("there is no kill here").exists();
        assumeThat(interruptsAreIgnored())
                .as("this build was started so that its processes ignore Ctrl-C")
                .isFalse();
        Pictures.folders(folder.resolve("symbols"), 10, "3", "7");
        Process training = start(train());
        try (BufferedReader lines = training.inputReader()) {
            awaitEpoch(lines);
            interrupt(training);
            assertThat(lines.lines()).last().asString().startsWith("PROGRESS:{\"status\":\"interrupted\"");
            assertThat(training.waitFor()).isEqualTo(130);
        } finally {
            training.destroyForcibly();
        }
        assertThat(Files.readAllLines(folder.resolve("err")))
                .noneMatch(line -> line.startsWith("\tat "))
                .last()
                .asString()
                .startsWith("The training was cancelled. ")
                .endsWith(" --resume goes on with it.");
        assertThat(folder).isDirectoryNotContaining("glob:**symbols.onnx*");
        goOn();
    }

    private void goOn() {
        Console resumed = Console.run(train("--resume").toArray());
        assertThat(resumed.code()).isZero();
        assertThat(resumed.progress())
                .filteredOn(line -> "epoch".equals(line.get("status")))
                .first()
                .satisfies(line -> assertThat(line).doesNotContainEntry("epoch", 1));
        assertThat(folder.resolve("symbols.onnx")).isNotEmptyFile();
    }

    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private static void awaitEpoch(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains("\"epoch\",")) {
            line = lines.readLine();
        }
        assertThat(line).as("the line of an epoch").isNotNull();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}

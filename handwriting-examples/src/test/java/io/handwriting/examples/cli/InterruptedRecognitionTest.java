package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.handwriting.examples.StrokesByCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a terminal sends it to a process of its own. */
class InterruptedRecognitionTest {
    private static final int IMAGES = 6_000;

    @TempDir
    private Path folder;

    private List<String> arguments() {
        return List.of(
                "recognize",
                "--model",
                folder.resolve("strokes.means").toString(),
                "--out",
                folder.resolve("answers.csv").toString(),
                "--format=csv",
                "--progress=json",
                "@" + folder.resolve("names"));
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CommandLineTool.class.getName()));
        command.addAll(arguments());
        command.add("--workers=1");
        return new ProcessBuilder(command).start();
    }

    @Test
    void interruptedRun_keepsItsAnswersAndGoesOn() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/kill")).as("there is no kill here").exists();
        assumeThat(interruptsAreIgnored())
                .as("this build was started so that its processes ignore Ctrl-C")
                .isFalse();
        StrokesByCode.learn(1, 1).save(folder.resolve("strokes.means"));
        Path seven = Pictures.of("7", folder.resolve("seven.png"));
        Files.write(folder.resolve("names"), Collections.nCopies(IMAGES, seven.toString()));
        Process reading = start();
        List<String> rest;
        try (BufferedReader err = reading.errorReader()) {
            awaitAnswers(err);
            interrupt(reading);
            rest = err.lines().toList();
            assertThat(reading.waitFor()).isEqualTo(130);
        } finally {
            reading.destroyForcibly();
        }
        assertThat(rest)
                .noneMatch(line -> line.startsWith("\tat "))
                .last()
                .asString()
                .startsWith("The reading was interrupted after ")
                .endsWith(" of 6,000 images. --out " + folder.resolve("answers.csv") + " --resume goes on with it.");
        assertThat(folder.resolve("answers.csv")).doesNotExist();
        assertThat(folder.resolve("answers.csv.part")).isNotEmptyFile();
        goOn();
    }

    private void goOn() throws IOException {
        List<String> all = new ArrayList<>(arguments());
        all.add("--resume");
        Console resumed = Console.run(all.toArray());
        assertThat(resumed.code()).isZero();
        assertThat(resumed.err().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).doesNotContain("\"done\":0,"));
        List<String> answers = Files.readAllLines(folder.resolve("answers.csv"));
        assertThat(answers).hasSize(IMAGES + 1);
        assertThat(answers.stream().skip(1).distinct()).hasSize(1);
    }

    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private static void awaitAnswers(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && (!line.contains("\"done\":") || line.contains("\"done\":0,"))) {
            line = lines.readLine();
        }
        assertThat(line).as("the line of the first answers").isNotNull();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}

package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed goes on as if it had not been. */
class ResumeTest {
    private static final String BEFORE_THE_END = "batch 3.2";

    @Test
    void killedRun_endsWithTheSameWeights(@TempDir Path folder) throws IOException, InterruptedException {
        String unbroken = last(lines(folder.resolve("unbroken"), "none"));

        List<String> killed = lines(folder.resolve("killed"), BEFORE_THE_END);
        List<String> resumed = lines(folder.resolve("killed"), "none");

        assertThat(last(killed)).isEqualTo(BEFORE_THE_END);
        assertThat(resumed).doesNotContain("batch 3.1").contains("batch 4.1");
        assertThat(last(resumed)).startsWith(InterruptedRun.WEIGHTS).isEqualTo(unbroken);
    }

    @Test
    void killedRun_leavesOneWholeFile(@TempDir Path folder) throws IOException, InterruptedException {
        lines(folder, "batch 1.2");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .filteredOn(name -> !name.endsWith(".part"))
                    .containsExactly("checkpoint");
        }
    }

    @Test
    void damagedCheckpoint_isRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("checkpoint"), "no checkpoint");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> InterruptedRun.train(RunFolder.of(folder).resume(), TrainingListener.SILENT))
                .withMessageContainingAll("checkpoint", "damaged", "Start a new run.");
    }

    @Test
    void newRunOverAnOldOne_isRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("checkpoint"), "of a run");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> InterruptedRun.train(RunFolder.of(folder), TrainingListener.SILENT))
                .withMessageContaining("resume it, or choose another folder");
    }

    /** Starts a run in a process of its own and reads what it prints, up to a line at which the process is killed. */
    private static List<String> lines(Path folder, String killedAt) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classPath(),
                        InterruptedRun.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.equals(killedAt)) {
                    break;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines;
    }

    /** Tests run on the module path; a class path of the same jars will do for the program. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator, testClasses() + File.pathSeparator, ""));
    }

    private static String testClasses() {
        return Path.of("target", "test-classes").toAbsolutePath().toString();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}

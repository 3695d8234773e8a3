package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.testkit.JavaProcess;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed goes on as if it had not been. */
class ResumeTest {
    private static final String BEFORE_THE_END = "batch 3.2";

    @Test
    void killedRun_endsWithTheSameWeights(@TempDir Path folder) throws IOException, InterruptedException {
        String unbroken = last(run(folder.resolve("unbroken")));

        List<String> killed = killedAt(BEFORE_THE_END, folder.resolve("killed"));
        List<String> resumed = run(folder.resolve("killed"));

        assertThat(last(killed)).isEqualTo(BEFORE_THE_END);
        assertThat(resumed).doesNotContain("batch 3.1").contains("batch 4.1");
        assertThat(last(resumed)).startsWith(InterruptedRun.WEIGHTS).isEqualTo(unbroken);
    }

    @Test
    void killedRun_leavesOneWholeFile(@TempDir Path folder) throws IOException, InterruptedException {
        killedAt("batch 1.2", folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .filteredOn(name -> !name.endsWith(".part"))
                    .containsExactlyInAnyOrder("checkpoint", "lock");
        }
    }

    @Test
    void damagedCheckpoint_isRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("checkpoint"), "no checkpoint");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> InterruptedRun.train(RunFolder.of(folder).resume(), TrainingListener.SILENT))
                .withMessageContainingAll("checkpoint", "damaged", "Start a new run");
    }

    @Test
    void newRunOverAnOldOne_isRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("checkpoint"), "of a run");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> InterruptedRun.train(RunFolder.of(folder), TrainingListener.SILENT))
                .withMessageContaining("resume it, or choose another folder");
    }

    @Test
    void folderOfAnotherProcess_isRefused(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> lines;
        try (FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            assertThat(held.isValid()).isTrue();
            lines = run(folder);
        }
        assertThat(last(lines)).startsWith("Another run is under way in the folder " + folder);
        assertThat(folder.resolve("checkpoint")).doesNotExist();
    }

    private static List<String> run(Path folder) throws IOException, InterruptedException {
        return JavaProcess.plain().lines(InterruptedRun.class, folder.toString());
    }

    private static List<String> killedAt(String line, Path folder) throws IOException, InterruptedException {
        return JavaProcess.plain().linesUpTo(line, InterruptedRun.class, folder.toString());
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}

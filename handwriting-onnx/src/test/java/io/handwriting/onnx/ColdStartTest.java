package io.handwriting.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.network.Architecture;
import io.handwriting.onnx.internal.runtime.Samples;
import io.handwriting.testkit.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What programs that start ONNX Runtime leave on the disk, though they are killed as soon as they have read. */
class ColdStartTest {
    private static final String READS = "reads 47";

    @TempDir
    private Path folder;

    private Path cache;
    private Path temporary;
    private Path model;

    @BeforeEach
    void makeFolders() throws IOException {
        cache = folder.resolve("cache");
        temporary = Files.createDirectory(folder.resolve("tmp"));
        model = Files.write(folder.resolve("model.onnx"), Samples.file(Architecture.LINEAR));
    }

    /** With a number of threads of its own that stays the same. */
    private JavaProcess java() {
        return JavaProcess.plain()
                .with("-Djava.io.tmpdir=" + temporary)
                .with("-Dio.handwriting.cache=" + cache)
                .with("-XX:+UseSerialGC")
                .with("-XX:TieredStopAtLevel=1")
                .with("-XX:-UseDynamicNumberOfCompilerThreads");
    }

    private List<String> run(JavaProcess java, String... args) {
        String[] all =
                Stream.concat(Stream.of(model.toString()), Stream.of(args)).toArray(String[]::new);
        try {
            return java.lines(ColdProgram.class, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> unpacked() throws IOException {
        return filesIn(cache);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void programsThatStartAtOnce_shareOneCopy_andLeaveNothingElse() throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> programs = IntStream.range(0, 4)
                    .mapToObj(i -> starters.submit(() -> run(java(), "1")))
                    .toList();
            for (Future<List<String>> program : programs) {
                assertThat(printed(program)).contains(READS, "path null");
            }
        } finally {
            starters.shutdown();
        }
        assertThat(unpacked()).hasSize(2);
        assertThat(temporary).isEmptyDirectory();
    }

    private static List<String> printed(Future<List<String>> program) throws InterruptedException {
        try {
            return program.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLibraryThatWasCutShort_isMended() throws IOException {
        run(java(), "1");
        List<Path> files = unpacked();
        for (Path file : files) {
            byte[] half = new byte[(int) Files.size(file) / 2];
            Files.write(file, half);
        }
        assertThat(run(java(), "1")).contains(READS);
        assertThat(unpacked()).isEqualTo(files);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no modes")
    void aCacheThatOthersMayWriteTo_isLeftAlone() throws IOException {
        Files.createDirectory(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(run(java(), "1")).contains(READS);
        assertThat(unpacked()).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheCache_doesNotMatter() throws IOException {
        Files.writeString(cache, "not a folder");
        assertThat(run(java(), "1")).contains(READS);
        assertThat(cache).hasContent("not a folder");
    }

    @Test
    void nativesThatTheAppChose_areTaken() throws IOException {
        run(java(), "1");
        Path chosen = unpacked().get(0).resolveSibling("");
        Path elsewhere = folder.resolve("elsewhere");
        List<String> printed = run(
                java().with("-Donnxruntime.native.path=" + chosen).with("-Dio.handwriting.cache=" + elsewhere), "1");
        assertThat(printed).contains(READS, "path " + chosen);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void aRuntimeThatTheAppStarted_isUsed() {
        assertThat(run(java(), "1", "started")).contains(READS);
        assertThat(cache).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void threads_areStartedOnlyWhenAskedFor() {
        assertThat(run(java(), "1")).contains("threads 0");
        assertThat(run(java(), "3")).contains("threads 2");
    }
}

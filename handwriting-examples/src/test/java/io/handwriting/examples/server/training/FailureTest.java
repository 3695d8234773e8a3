package io.handwriting.examples.server.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.TrainingException;
import io.handwriting.examples.server.guard.Discretion;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Path RUNS = Path.of("/srv/all runs").toAbsolutePath();
    private static final Discretion DISCRETION = Discretion.about(RUNS);

    private static String told(Throwable cause) {
        return Failure.sentence(cause, DISCRETION);
    }

    @Test
    void failureOfTheLibrary_speaksForItself() {
        assertThat(told(new TrainingException("The disk is full."))).isEqualTo("The disk is full.");
    }

    @Test
    void lackOfMemory_isToldAlikeWhoeverLacksIt() {
        assertThat(told(new OutOfMemoryError()))
                .isEqualTo(told(new IllegalStateException(
                        "[enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory")))
                .isEqualTo(told(new IllegalStateException("CUDA out of memory. Tried to allocate 2 GiB")))
                .startsWith("The training needs more memory than there is.");
    }

    @Test
    void anythingElse_isNamed() {
        assertThat(told(new IllegalStateException("no shape")))
                .isEqualTo("The training failed unexpectedly: IllegalStateException, no shape.");
    }

    @Test
    void whereThingsLie_isNotTold() {
        assertThat(told(new TrainingException("The file " + RUNS.resolve("my.csv") + " has no rows.")))
                .isEqualTo("The file my.csv has no rows.");
        assertThat(told(new UncheckedIOException(new NoSuchFileException("/var/lib/demo/runs/mine/x.onnx"))))
                .startsWith("The training failed unexpectedly: UncheckedIOException")
                .contains("x.onnx")
                .doesNotContain("/");
    }
}

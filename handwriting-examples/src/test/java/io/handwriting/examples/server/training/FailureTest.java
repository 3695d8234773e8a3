package io.handwriting.examples.server.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.TrainingException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void failureOfTheLibrary_speaksForItself() {
        assertThat(Failure.sentence(new TrainingException("The disk is full."))).isEqualTo("The disk is full.");
    }

    @Test
    void lackOfMemory_isToldAlikeWhoeverLacksIt() {
        assertThat(Failure.sentence(new OutOfMemoryError()))
                .isEqualTo(Failure.sentence(new IllegalStateException(
                        "[enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory")))
                .isEqualTo(Failure.sentence(new IllegalStateException("CUDA out of memory. Tried to allocate 2 GiB")))
                .startsWith("The training needs more memory than there is.");
    }

    @Test
    void anythingElse_isNamed() {
        assertThat(Failure.sentence(new IllegalStateException("no shape")))
                .isEqualTo("The training failed unexpectedly: IllegalStateException, no shape.");
    }
}

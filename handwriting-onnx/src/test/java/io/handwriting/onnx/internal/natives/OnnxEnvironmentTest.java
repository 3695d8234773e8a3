package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnnxEnvironmentTest {
    @Test
    void thereIsOneInAProcess() {
        OrtEnvironment environment = OnnxEnvironment.get();
        assertThat(OnnxEnvironment.get()).isSameAs(environment);
    }

    @Test
    void whatDoesNotStart_isToldByItsFirstCause_withTheFolderToDelete() {
        Throwable failure = new ExceptionInInitializerError(new UnsatisfiedLinkError("first.so: invalid ELF header"));
        assertThat(OnnxEnvironment.notStarted(failure, Optional.of(Path.of("cache"))))
                .hasCause(failure)
                .hasMessage("ONNX Runtime does not start: java.lang.UnsatisfiedLinkError: first.so: invalid ELF header."
                        + " If its natives may be damaged, delete cache; they are unpacked anew.");
        assertThat(OnnxEnvironment.notStarted(new IllegalStateException("no"), Optional.empty()))
                .hasMessageContaining("delete the folder they lie in;");
    }
}

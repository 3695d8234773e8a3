package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEnvironmentTest {
    @Test
    void thereIsOneInAProcess() {
        OrtEnvironment environment = OnnxEnvironment.get();
        assertThat(OnnxEnvironment.get()).isSameAs(environment);
    }

    @Test
    void aCacheThatCannotBeUsed_isLeftAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(OnnxEnvironment.unpacked(new NativeCache(file, Trust.here()), Platform.here()))
                .isEmpty();
        assertThat(file).hasContent("in the way");
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

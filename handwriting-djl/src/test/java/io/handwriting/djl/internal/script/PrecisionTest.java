package io.handwriting.djl.internal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ProviderException;
import io.handwriting.djl.internal.engine.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PrecisionTest {
    private static final Backend MXNET = Backend.of(Backend.MXNET, "cpu");

    @Test
    void fp16_isForGpus() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Precision.FP16.requireFit(Bench.PYTORCH))
                .withMessageContaining("ask for bf16 or fp32");
        Precision.BF16.requireFit(Bench.PYTORCH);
    }

    @Test
    void mxnet_learnsInFp32() {
        Precision.FP32.requireFit(MXNET);
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Precision.BF16.requireFit(MXNET))
                .withMessage("Only PyTorch learns in another precision than fp32.");
    }

    @Test
    void fp32_isNeverCalledSlow() {
        assertThat(Precision.FP32.isSlowOn(Bench.PYTORCH)).isFalse();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the processor is asked as Linux does")
    void bf16_isSlowWithoutInstructions() throws IOException {
        boolean wide = Files.readString(Path.of("/proc/cpuinfo")).contains("avx512bw");
        assertThat(Precision.BF16.isSlowOn(Bench.PYTORCH)).isEqualTo(!wide);
    }
}

package io.handwriting.onnx.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.onnxruntime.OrtProvider;
import io.handwriting.ProviderException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {
    private static final Set<OrtProvider> WITH_CUDA = Set.of(OrtProvider.CUDA, OrtProvider.CPU);
    private static final Set<OrtProvider> WITHOUT = Set.of(OrtProvider.CPU);

    @Test
    void auto_triesTheGpuFirst() {
        assertThat(Devices.worthTrying("auto", WITH_CUDA)).containsExactly("cuda:0", "cpu");
        assertThat(Devices.worthTrying("auto", WITHOUT)).containsExactly("cpu");
    }

    @ParameterizedTest
    @CsvSource({"cpu, cpu", "cuda, cuda:0", "cuda:1, cuda:1"})
    void aNamedDevice_isTheOnlyOneTried(String wanted, String tried) {
        assertThat(Devices.worthTrying(wanted, WITH_CUDA)).containsExactly(tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuda", "cuda:1"})
    void cuda_isRefusedWhereTheBuildHasNone(String wanted) {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Devices.worthTrying(wanted, WITHOUT))
                .withMessageContaining("\"" + wanted + "\"")
                .withMessageContaining("onnxruntime_gpu");
    }

    @Test
    void number_isThatOfTheDevice() {
        assertThat(Devices.number("cuda:12")).isEqualTo(12);
    }
}

package io.handwriting.djl.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.Device;
import io.handwriting.ProviderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {
    private static String refusal(String name, int gpus) {
        return String.valueOf(assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Devices.named(name, "PyTorch", gpus))
                .actual()
                .getMessage());
    }

    @Test
    void auto_isTheFirstGpuOrTheProcessor() {
        assertThat(Devices.named("auto", "PyTorch", 0)).isEqualTo(Device.cpu());
        assertThat(Devices.named("auto", "PyTorch", 2)).isEqualTo(Device.gpu(0));
    }

    @Test
    void cpu_isTakenThoughThereAreGpus() {
        assertThat(Devices.named("cpu", "PyTorch", 2)).isEqualTo(Device.cpu());
    }

    @ParameterizedTest
    @CsvSource({"cuda, 0", "cuda:0, 0", "cuda:1, 1"})
    void gpu_isTakenByItsNumber(String name, int number) {
        assertThat(Devices.named(name, "PyTorch", 2)).isEqualTo(Device.gpu(number));
    }

    @ParameterizedTest
    @CsvSource({
        "cuda, 0, PyTorch sees no GPU.",
        "cuda:9, 0, PyTorch sees no GPU.",
        "cuda:1, 1, 'PyTorch sees one GPU, cuda:0.'",
        "cuda:9, 4, 'PyTorch sees 4 GPUs, cuda:0 to cuda:3.'"
    })
    void gpuThatIsNotThere_isRefused(String name, int gpus, String seen) {
        assertThat(refusal(name, gpus))
                .isEqualTo("There is no device \"" + name + "\" here: " + seen + " Ask for auto or cpu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpu", "GPU", "CUDA", "cuda:", "cuda:-1", "cuda:x", "cuda:1234", " cpu", ""})
    void nonsense_isRefusedWithWhatCanBeAskedFor(String name) {
        assertThat(refusal(name, 4))
                .isEqualTo("There is no device \"" + name
                        + "\"; auto, cpu, cuda or cuda:0 and the like can be asked for.");
    }
}

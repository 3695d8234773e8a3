package io.handwriting.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.HandwritingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenOptionsTest {

    @Test
    void defaults_areTheBestDeviceAndOneThread() {
        assertThat(OpenOptions.DEFAULTS).isEqualTo(new OpenOptions("auto", 1));
        assertThat(OpenOptions.DEFAULTS.device("cuda:1").threads(4)).isEqualTo(new OpenOptions("cuda:1", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "cpu", "cuda", "cuda:0", "cuda:15"})
    void knownDevice_isTaken(String device) {
        assertThat(OpenOptions.DEFAULTS.device(device).device()).isEqualTo(device);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpu", "CPU", "cuda:", "cuda:x", " cpu"})
    void unknownDevice_isRefusedWithThoseThereAre(String device) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> OpenOptions.DEFAULTS.device(device))
                .withMessage("There is no device \"" + device
                        + "\"; auto, cpu, cuda or cuda:0 and the like can be asked for.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1025})
    void threadsOutsideTheirRange_areRefused(int threads) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> OpenOptions.DEFAULTS.threads(threads))
                .withMessage("A model runs with 1 to 1024 threads a call, not " + threads + ".");
    }
}

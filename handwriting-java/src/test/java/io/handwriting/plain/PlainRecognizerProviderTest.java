package io.handwriting.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ProviderException;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.network.Architecture;
import io.handwriting.plain.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.testkit.RecognizerProviderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The provider in plain Java")
class PlainRecognizerProviderTest extends RecognizerProviderContract {
    private static final byte[] MODEL = Samples.file(Architecture.CNN_SMALL);

    @Override
    protected RecognizerProvider provider() {
        return new PlainRecognizerProvider();
    }

    @Override
    protected byte[] model() {
        return MODEL.clone();
    }

    @Override
    protected String fileName() {
        return "model.onnx";
    }

    @Test
    @DisplayName("is found, and stands behind all others")
    void provider_isFoundAndStandsBehindOthers() {
        assertThat(Recognizers.discover().providers().available())
                .extracting(RecognizerProvider::name)
                .containsExactly("onnx", "java");
        assertThat(provider().rank()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuda", "cuda:1"})
    @DisplayName("says what to add when a GPU is asked for")
    void gpu_isRefused(String device) {
        ModelSource source = ModelSource.of(fileName(), model());
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> provider().open(source, OpenOptions.DEFAULTS.device(device)))
                .withMessageContaining("\"" + device + "\"")
                .withMessageContaining("handwriting-djl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "cpu"})
    @DisplayName("computes on the processor")
    void processor_isTheDevice(String device) {
        ModelSource source = ModelSource.of(fileName(), model());
        try (Recognizer recognizer = provider().open(source, OpenOptions.DEFAULTS.device(device))) {
            assertThat(recognizer.device()).isEqualTo("cpu");
        }
    }
}

package io.handwriting.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ProviderException;
import io.handwriting.Recognizers;
import io.handwriting.network.Architecture;
import io.handwriting.onnx.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.testkit.RecognizerProviderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The provider of ONNX Runtime")
class OnnxRecognizerProviderTest extends RecognizerProviderContract {
    private static final byte[] MODEL = Samples.file(Architecture.CNN_SMALL);

    @Override
    protected RecognizerProvider provider() {
        return new OnnxRecognizerProvider();
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
    @DisplayName("is found, and stands before providers without a rank")
    void provider_isFoundAndTheDefault() {
        assertThat(Recognizers.discover().providers().named("onnx")).isInstanceOf(OnnxRecognizerProvider.class);
        assertThat(provider().rank()).isPositive();
    }

    @Test
    @DisplayName("says what to add when a GPU is asked for and this build has none")
    void gpu_isRefusedByTheBuildForProcessors() {
        ModelSource source = ModelSource.of(fileName(), model());
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> provider().open(source, OpenOptions.DEFAULTS.device("cuda:1")))
                .withMessageContaining("\"cuda:1\"")
                .withMessageContaining("onnxruntime_gpu");
    }
}

package io.handwriting.djl;

import io.handwriting.spi.RecognizerProvider;
import io.handwriting.testkit.RecognizerProviderContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The provider of DJL")
class DjlRecognizerProviderTest extends RecognizerProviderContract {
    @Override
    protected RecognizerProvider provider() {
        return new DjlRecognizerProvider();
    }

    @Override
    protected byte[] model() {
        return Samples.file();
    }

    @Override
    protected String fileName() {
        return "model.onnx";
    }
}

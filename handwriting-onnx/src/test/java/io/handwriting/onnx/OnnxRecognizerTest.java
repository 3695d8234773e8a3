package io.handwriting.onnx;

import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import io.handwriting.onnx.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.RecognizerContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A recognizer on ONNX Runtime")
class OnnxRecognizerTest extends RecognizerContract {
    private static final ModelSource MODEL = Samples.source(Architecture.COMPACT);

    @Override
    protected Recognizer open() {
        return new OnnxRecognizerProvider().open(MODEL, OpenOptions.DEFAULTS);
    }
}

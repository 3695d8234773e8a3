package io.handwriting.onnx;

import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import io.handwriting.onnx.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.ActivationProbeContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A probe on ONNX Runtime")
class OnnxProbeTest extends ActivationProbeContract {
    private static final ModelSource MODEL = Samples.source(Architecture.CNN_BATCHNORM);

    @Override
    protected Recognizer open() {
        return new OnnxRecognizerProvider().open(MODEL, OpenOptions.DEFAULTS);
    }
}

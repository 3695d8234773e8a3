package io.handwriting.plain;

import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import io.handwriting.plain.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.ActivationProbeContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A probe in plain Java")
class PlainProbeTest extends ActivationProbeContract {
    private static final ModelSource MODEL = Samples.source(Architecture.CNN_BATCHNORM);

    @Override
    protected Recognizer open() {
        return new PlainRecognizerProvider().open(MODEL, OpenOptions.DEFAULTS);
    }
}

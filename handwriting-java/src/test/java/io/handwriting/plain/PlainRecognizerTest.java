package io.handwriting.plain;

import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import io.handwriting.plain.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.RecognizerContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A recognizer in plain Java")
class PlainRecognizerTest extends RecognizerContract {
    private static final ModelSource MODEL = Samples.source(Architecture.CNN_SMALL);

    @Override
    protected Recognizer open() {
        return new PlainRecognizerProvider().open(MODEL, OpenOptions.DEFAULTS);
    }
}

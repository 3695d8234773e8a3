package io.handwriting.it;

import io.handwriting.Recognizer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;

/** Known to nobody but the module descriptor of these tests. */
public final class DeclaredProvider implements RecognizerProvider {

    @Override
    public String name() {
        return "declared";
    }

    @Override
    public boolean reads(ModelSource model) {
        return false;
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        throw new UnsupportedOperationException("It is only to be found.");
    }
}

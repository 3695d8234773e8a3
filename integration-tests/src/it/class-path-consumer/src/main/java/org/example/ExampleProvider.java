package org.example;

import io.handwriting.Recognizer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;

public final class ExampleProvider implements RecognizerProvider {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public boolean reads(ModelSource model) {
        return false;
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        throw new UnsupportedOperationException("Only to be found.");
    }
}

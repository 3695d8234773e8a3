package io.handwriting.djl;

import io.handwriting.Recognizer;
import io.handwriting.djl.internal.engine.Natives;
import io.handwriting.network.NetworkFile;
import io.handwriting.spi.Availability;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;

/** Opens model files with DJL's PyTorch engine. */
public final class DjlRecognizerProvider implements RecognizerProvider {
    /** Made by the service loader. */
    public DjlRecognizerProvider() {}

    @Override
    public String name() {
        return "djl";
    }

    @Override
    public Availability availability() {
        return Natives.availability();
    }

    @Override
    public boolean reads(ModelSource model) {
        return NetworkFile.looksLikeOne(model);
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        return DjlModel.read(model)
                .open(Compute.defaults().device(options.device()).threads(options.threads()));
    }
}

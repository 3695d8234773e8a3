package io.handwriting.examples.nearest;

import io.handwriting.Recognizer;
import io.handwriting.Trainer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.spi.TrainerProvider;
import java.util.List;

/** Makes {@link NearestMean} known, behind every serious provider. */
// tag::provider[]
public final class NearestMeanProvider implements RecognizerProvider, TrainerProvider {

    @Override
    public String name() {
        return NearestMean.NAME;
    }

    @Override
    public int rank() {
        return -100;
    }

    @Override
    public List<Trainer> trainers() {
        return List.of(new NearestMean());
    }

    @Override
    public boolean reads(ModelSource model) {
        return NearestFile.isNearest(model);
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        return NearestFile.read(model).open();
    }
}
// end::provider[]

package io.handwriting.djl;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model that reads what the test kit draws. */
final class Samples {
    static final DjlModel MODEL = DjlTrainer.of(Architecture.CNN_BATCHNORM)
            .train(
                    SyntheticGlyphs.data(Alphabet.DIGITS, 40, 1),
                    TrainingPlan.defaults().epochs(6),
                    TrainingListener.SILENT,
                    new Cancellation());

    private Samples() {}

    static byte[] file() {
        try {
            Path file = Files.createTempFile("handwriting", ".onnx");
            MODEL.save(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

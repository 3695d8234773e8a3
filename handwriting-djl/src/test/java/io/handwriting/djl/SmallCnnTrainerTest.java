package io.handwriting.djl;

import io.handwriting.Trainer;
import io.handwriting.network.Architecture;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.testkit.TrainerContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The trainer of small nets")
class SmallCnnTrainerTest extends TrainerContract {
    @Override
    protected Trainer trainer() {
        return DjlTrainer.of(Architecture.CNN_SMALL);
    }

    @Override
    protected RecognizerProvider provider() {
        return new DjlRecognizerProvider();
    }

    @Override
    protected String fileName() {
        return "model.onnx";
    }
}

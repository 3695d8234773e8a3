package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Layer;
import io.handwriting.network.Network;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DjlModelTest {
    private static final Architecture OWN = new Architecture(
            "own",
            "Flattens and weighs.",
            classes -> new Network(List.of(new Layer.Flatten(), new Layer.Dense("dense1", 784, classes))));
    private static final Network NETWORK = OWN.network(10);
    private static final DjlModel MODEL = new DjlModel(
            ModelCard.builder("model", "own", Alphabet.DIGITS).build(), NETWORK, FirstWeights.of(NETWORK, 1));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void saveModel() {
        file = folder.resolve("own.onnx");
        MODEL.save(file);
    }

    @Test
    void modelOfAnArchitectureOfOnesOwn_isReadAgain() {
        DjlModel read = DjlModel.read(file, OWN);
        assertThat(read.network()).isEqualTo(NETWORK);
        assertThat(read.weights().get("dense1.weight"))
                .isEqualTo(MODEL.weights().get("dense1.weight"));
    }

    @Test
    void architectureThatTheLibraryDoesNotKnow_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> DjlModel.read(file))
                .withMessageContainingAll("There is no architecture \"own\"", "compact");
    }

    @Test
    void modelOfAnotherArchitecture_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> DjlModel.read(file, Architecture.LINEAR))
                .withMessage("The model file " + file + " is of the architecture \"own\", not \"linear\".");
    }
}

package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DjlModelTest {
    private static final Network NETWORK = new Network(List.of(new Flatten(), new Dense("dense1", 784, 10)));
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
    void modelWithANetOfOnesOwn_isReadAgain() {
        DjlModel read = DjlModel.read(file);
        assertThat(read.network()).isEqualTo(NETWORK);
        assertThat(read.weights().get("dense1.weight"))
                .isEqualTo(MODEL.weights().get("dense1.weight"));
    }

    @Test
    void fileWithoutWeights_isRefused() throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 300));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> DjlModel.read(file))
                .withMessageContaining("The model file " + file + " cannot be used");
    }
}

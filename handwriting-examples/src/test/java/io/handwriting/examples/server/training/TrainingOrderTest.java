package io.handwriting.examples.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "a.b", "a b", "ä", "model\n", "C:"})
    void nameThatNoFolderMayHave_isRefused(String name) {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> new TrainingOrder(name, "linear", "mnist-train", 5))
                .withMessageContainingAll("A model's name is made of", "letters a–z, digits, - and _");
    }

    @Test
    void nameThatIsLong_isRefusedAndCutShortInTheMessage() {
        assertThat(new TrainingOrder("m".repeat(64), "linear", "mnist-train", 5).seed())
                .isEqualTo(1);
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> new TrainingOrder("m".repeat(10_000), "linear", "mnist-train", 5))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void unknownArchitecture_isRefusedWithThoseThereAre() {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> new TrainingOrder("mine", "giant", "mnist-train", 5))
                .withMessage("There is no architecture \"giant\"; there are linear, cnn-small, cnn-batchnorm, residual,"
                        + " compact.");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 101})
    void epochsOutsideTheirRange_areRefused(int epochs) {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> new TrainingOrder("mine", "linear", "mnist-train", epochs))
                .withMessage("A training has 1 to 100 epochs, not " + epochs + ".");
    }

    @Test
    void roomWithoutThreads_isRefused() {
        TrainingRoom room = TrainingRoom.of(Path.of("runs"), Path.of("data"), (name, file) -> {});
        assertThat(room.threads()).isPositive();
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> room.threads(0))
                .withMessageContaining("not 0 and 1");
    }
}

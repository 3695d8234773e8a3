package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ProviderException;
import io.handwriting.Trainer;
import io.handwriting.Trainers;
import io.handwriting.network.Architecture;
import org.junit.jupiter.api.Test;

class DjlTrainerProviderTest {
    @Test
    void everyArchitecture_isFoundByItsName() {
        Trainers trainers = Trainers.discover();
        for (Architecture architecture : Architecture.ALL) {
            Trainer trainer = trainers.named(architecture.name());
            assertThat(trainer).isInstanceOf(DjlTrainer.class);
            assertThat(trainer.name()).isEqualTo(architecture.name());
            assertThat(trainer.description()).isEqualTo(architecture.description());
        }
        assertThat(trainers.using("djl").all())
                .extracting(Trainer::name)
                .containsExactly("linear", "cnn-small", "cnn-batchnorm", "residual", "compact", "pen");
    }

    @Test
    void unknownName_isRefusedWithThoseThereAre() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Trainers.discover().named("colossal"))
                .withMessageContainingAll("\"colossal\"", "linear", "compact");
    }
}

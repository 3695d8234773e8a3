package io.handwriting;

import static io.handwriting.ThrowAwayClassPath.withTrainers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.plugin.Plugins;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainersTest {

    @Test
    void trainers_areDiscoveredBestProviderFirst(@TempDir Path folder) {
        withTrainers(folder, "io.handwriting.plugin.Plugins$School", "io.handwriting.plugin.Plugins$Academy");
        Trainers trainers = Trainers.discover(ThrowAwayClassPath.of(folder));
        assertThat(trainers.all()).extracting(Trainer::name).containsExactly("cnn", "residual", "linear", "cnn");
    }

    @Test
    void trainer_isChosenByName() {
        Trainers trainers = Trainers.of(new Plugins.School(), new Plugins.Academy());
        assertThat(trainers.named("linear").name()).isEqualTo("linear");
        assertThat(trainers.named("residual").name()).isEqualTo("residual");
    }

    @Test
    void architectureOfSeveralProviders_hasToBeChosenFrom() {
        Trainers trainers = Trainers.of(new Plugins.School(), new Plugins.Academy());
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> trainers.named("cnn"))
                .withMessage("Several providers have a trainer named \"cnn\": academy, school."
                        + " Choose one with Trainers.of(…) or using(provider).");
        assertThat(trainers.using("school").named("cnn").name()).isEqualTo("cnn");
        assertThat(trainers.using("school").all()).hasSize(2);
    }

    @Test
    void unknownTrainer_isRefusedWithThoseThereAre() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Trainers.of(new Plugins.School()).named("residual"))
                .withMessage("There is no trainer named \"residual\"; there are: linear, cnn.");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Trainers.of(new Plugins.School(), new Plugins.ClosedSchool())
                        .named("residual"))
                .withMessageEndingWith("there are: linear, cnn. \"closed-school\" is not available: It is holiday.");
    }

    @Test
    void noProvider_namesTheJarToAdd() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Trainers.of().named("cnn"))
                .withMessageContaining("io.handwriting:handwriting-djl");
    }

    @Test
    void unavailableProvider_isRefusedWithItsReason() {
        Trainers trainers = Trainers.of(new Plugins.ClosedSchool());
        assertThat(trainers.all()).isEmpty();
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> trainers.using("closed-school"))
                .withMessageContaining("It is holiday.");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> trainers.named("cnn"))
                .withMessageContaining("It is holiday.");
    }
}

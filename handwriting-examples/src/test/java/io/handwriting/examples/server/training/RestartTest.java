package io.handwriting.examples.server.training;

import static io.handwriting.examples.server.training.Ground.ended;
import static io.handwriting.examples.server.training.Ground.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later server knows of trainings. */
class RestartTest {
    private final Ground ground;

    RestartTest(@TempDir Path folder) {
        ground = new Ground(folder);
    }

    @Test
    void completedTraining_isShownWithItsHistory() {
        TrainingState before;
        try (TrainingDesk desk = ground.desk()) {
            desk.start(order("mine", 2));
            before = ended(desk, "mine");
        }
        try (TrainingDesk desk = ground.desk()) {
            assertThat(before.history().accuracy()).hasSize(2).doesNotContainNull();
            assertThat(desk.state("mine").figures()).isEqualTo(before.figures()).isNotEmpty();
            assertThat(desk.state("mine").history()).isEqualTo(before.history());
            assertThat(desk.state("mine")).isEqualTo(before);
        }
    }

    @Test
    void failedWork_isShownWithItsSentence() {
        TrainingState before;
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> {
                tellTwoEpochsOfThree(listener);
                throw new TrainingException("Größe „7“ is wrong.");
            });
            before = ended(desk, "mine");
        }
        try (TrainingDesk desk = ground.desk()) {
            assertThat(before.status()).isEqualTo(TrainingStatus.FAILED);
            assertThat(before.epoch()).isEqualTo(2);
            assertThat(before.accuracy()).isEqualTo(0.5);
            assertThat(before.testLoss()).isNull();
            assertThat(desk.state("mine")).isEqualTo(before);
            assertThat(desk.state("mine").message()).isEqualTo("Größe „7“ is wrong.");
        }
    }

    @Test
    void workThatWasKilled_isShownAsFailed(@TempDir Path elsewhere) {
        CompletableFuture<Ground> killed = new CompletableFuture<>();
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> {
                tellTwoEpochsOfThree(listener);
                killed.complete(ground.copy(elsewhere));
                return null;
            });
            ended(desk, "mine");
        }
        try (TrainingDesk desk = killed.join().desk()) {
            assertThat(desk.state("mine").status()).isEqualTo(TrainingStatus.FAILED);
            assertThat(desk.state("mine").message()).contains("The server ended", "start it again");
            assertThat(desk.state("mine").history().accuracy()).containsExactly(0.25, 0.5);
            assertThat(desk.state("mine").isResumable()).isFalse();
        }
    }

    @Test
    void trainingThatTheServersEndStopped_isNotReplaced() throws IOException {
        Path run = Files.createDirectories(ground.room.runs().resolve("mine"));
        Notes.write(Notes.of(order("mine", 7)), run.resolve("order.properties"));
        try (TrainingDesk desk = ground.desk()) {
            assertThat(desk.state("mine").status()).isEqualTo(TrainingStatus.RESUMABLE);
            assertThatExceptionOfType(TrainingRefusedException.class)
                    .isThrownBy(() -> desk.start(order("mine", 1)))
                    .withMessageContaining("resume or discard it first");
            assertThat(desk.state("mine").epochs()).isEqualTo(7);
            desk.discard("mine");
            desk.start(order("mine", 1));
            assertThat(ended(desk, "mine").status()).isEqualTo(TrainingStatus.COMPLETED);
        }
    }

    @Test
    void notesThatCannotBeRead_stopNoServer() throws IOException {
        Path run = Files.createDirectories(ground.room.runs().resolve("mine"));
        Files.writeString(run.resolve("order.properties"), "model=mine\nepochs=many\n");
        Files.createDirectories(ground.room.runs().resolve("without-order"));
        try (TrainingDesk desk = ground.desk()) {
            assertThat(desk.states()).singleElement().satisfies(state -> {
                assertThat(state.status()).isEqualTo(TrainingStatus.FAILED);
                assertThat(state.message()).contains("cannot be read", "discard it");
                assertThat(state.isResumable()).isFalse();
            });
            desk.discard("mine");
            assertThat(desk.states()).isEmpty();
        }
    }

    @Test
    void historyThatCannotBeRead_isLeftOut() throws IOException {
        try (TrainingDesk desk = ground.desk()) {
            desk.start(order("mine", 1));
            ended(desk, "mine");
        }
        Files.writeString(ground.room.runs().resolve("mine").resolve("history.json"), "{");
        try (TrainingDesk desk = ground.desk()) {
            assertThat(desk.state("mine").status()).isEqualTo(TrainingStatus.COMPLETED);
            assertThat(desk.state("mine").history().accuracy()).isEmpty();
        }
    }

    private static void tellTwoEpochsOfThree(TrainingListener listener) {
        listener.on(new TrainingEvent.Started("anything", 3, 90, 10));
        for (int epoch = 1; epoch <= 2; epoch++) {
            listener.on(new TrainingEvent.EpochDone(
                    epoch, 3, 1, Double.NaN, epoch / 4.0, 0.01, true, Duration.ofSeconds(2), Duration.ofSeconds(4)));
        }
    }
}

package io.handwriting.examples.server.training;

import static io.handwriting.examples.Patience.patiently;
import static io.handwriting.examples.server.training.Ground.ended;
import static io.handwriting.examples.server.training.Ground.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.djl.DjlModel;
import io.handwriting.examples.server.training.TrainingNews.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real nets are trained, stopped, and go on. */
class LearningTest {
    private static final int EPOCHS = 3;

    private Ground ground;

    LearningTest(@TempDir Path folder) {
        ground = new Ground(folder);
    }

    @Test
    void completesAndHandsItsModelOver() {
        TrainingState end;
        try (TrainingDesk desk = ground.desk()) {
            TrainingState start = desk.start(order("mine", EPOCHS));
            assertThat(start.status()).isEqualTo(TrainingStatus.TRAINING);
            assertThat(start.epochs()).isEqualTo(EPOCHS);
            end = ended(desk, "mine");
        }
        assertThat(end.message()).isNull();
        assertThat(end.status()).isEqualTo(TrainingStatus.COMPLETED);
        assertThat(end.progress()).isEqualTo(100);
        assertThat(end.epoch()).isEqualTo(EPOCHS);
        assertThat(end.accuracy()).isBetween(0.5, 1.0);
        assertThat(end.trainLoss()).isPositive();
        assertThat(end.testLoss()).isPositive();
        assertThat(end.learningRate()).isNotNull();
        assertThat(end.epochTime()).isNotNull();
        assertThat(end.etaSeconds()).isNull();
        assertThat(end.figures()).containsKey("validation");
        assertThat(end.history().trainLoss()).hasSize(EPOCHS);
        assertThat(ground.kinds()).startsWith(Kind.STARTED).endsWith(Kind.COMPLETED);
        assertThat(ground.kinds()).filteredOn(Kind.UPDATE::equals).hasSize(EPOCHS);
        assertThat(model("mine").card().name()).isEqualTo("mine");
    }

    @Test
    void goesOnAfterTheDeskWasClosed_asIfItHadNotBeen() {
        CompletableFuture<TrainingDesk> open = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<Void>> closing = new CompletableFuture<>();
        TrainingDesk first = ground.pausing(2, 3, cancellation -> {
            closing.complete(CompletableFuture.runAsync(open.join()::close));
            patiently().until(cancellation::isCancelled);
        });
        open.complete(first);
        first.start(order("broken", EPOCHS));
        TrainingState left = ended(first, "broken");
        closing.join().join();

        assertThat(left.status()).isEqualTo(TrainingStatus.RESUMABLE);
        assertThat(left.epoch()).isEqualTo(1);
        assertThat(left.epochs()).isEqualTo(EPOCHS);
        assertThat(left.message()).contains("after 1 of 3 epochs", "resumed or discarded");
        assertThat(ground.kinds()).endsWith(Kind.RESUMABLE);
        try (TrainingDesk second = ground.desk()) {
            assertThat(second.state("broken")).isEqualTo(left);
            second.resume("broken");
            assertThat(ended(second, "broken").status()).isEqualTo(TrainingStatus.COMPLETED);
        }
        assertThat(weights("broken")).isEqualTo(weightsOfAnUnbrokenRun());
    }

    @Test
    void goesOnAfterAKill_asIfItHadNotBeen(@TempDir Path elsewhere) {
        CompletableFuture<Ground> killed = new CompletableFuture<>();
        try (TrainingDesk desk = ground.pausing(3, 1, cancellation -> killed.complete(ground.copy(elsewhere)))) {
            desk.start(order("unbroken", EPOCHS));
            ended(desk, "unbroken");
        }
        Map<String, Integer> unbroken = weights("unbroken");
        ground = killed.join();
        try (TrainingDesk desk = ground.desk()) {
            assertThat(desk.states()).singleElement().satisfies(left -> {
                assertThat(left.status()).isEqualTo(TrainingStatus.RESUMABLE);
                assertThat(left.epoch()).isEqualTo(2);
                assertThat(left.order()).isEqualTo(order("unbroken", EPOCHS));
            });
            desk.resume("unbroken");
            assertThat(ended(desk, "unbroken").history().accuracy()).hasSize(EPOCHS);
        }
        assertThat(weights("unbroken")).isEqualTo(unbroken);
    }

    @Test
    void cancelledTraining_isKeptAndGoesOn() {
        CompletableFuture<TrainingDesk> open = new CompletableFuture<>();
        CompletableFuture<TrainingState> asked = new CompletableFuture<>();
        try (TrainingDesk desk =
                ground.pausing(2, 3, cancellation -> asked.complete(open.join().cancel("mine")))) {
            open.complete(desk);
            desk.start(order("mine", EPOCHS));
            TrainingState left = ended(desk, "mine");

            assertThat(asked.join().status()).isEqualTo(TrainingStatus.CANCELLING);
            assertThat(left.status()).isEqualTo(TrainingStatus.CANCELLED);
            assertThat(left.message())
                    .isEqualTo("Cancelled after 1 of 3 epochs; the training can be resumed or discarded.");
            assertThat(left.isResumable()).isTrue();
            assertThat(ground.finished).isEmpty();
            desk.resume("mine");
            assertThat(ended(desk, "mine").status()).isEqualTo(TrainingStatus.COMPLETED);
        }
        assertThat(weights("mine")).isEqualTo(weightsOfAnUnbrokenRun());
    }

    @Test
    void cancelledTraining_isReplacedByANewOrder() {
        CompletableFuture<TrainingDesk> open = new CompletableFuture<>();
        try (TrainingDesk desk =
                ground.pausing(2, 3, cancellation -> open.join().cancel("mine"))) {
            open.complete(desk);
            desk.start(order("mine", EPOCHS));
            ended(desk, "mine");
            desk.start(new TrainingOrder("mine", "cnn-small", Ground.DATA, 1));
            assertThat(ended(desk, "mine").history().accuracy()).hasSize(1);
        }
        assertThat(model("mine").card().architecture()).isEqualTo("cnn-small");
    }

    @Test
    void dataThatAreDamaged_failWithTheirSentence() throws IOException {
        Files.writeString(ground.room.data().resolve("bad.csv"), "7,1,2,3\n");
        try (TrainingDesk desk = ground.desk()) {
            desk.start(new TrainingOrder("mine", "linear", "bad.csv", 1));
            TrainingState end = ended(desk, "mine");
            assertThat(end.status()).isEqualTo(TrainingStatus.FAILED);
            assertThat(end.message()).contains("Line 1 of", "bad.csv");
        }
        assertThat(ground.kinds()).endsWith(Kind.FAILED);
        assertThat(ground.finished).isEmpty();
    }

    private DjlModel model(String name) {
        return DjlModel.read(Objects.requireNonNull(ground.finished.get(name)));
    }

    private Map<String, Integer> weights(String model) {
        return model(model).weights().asMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.hashCode(entry.getValue())));
    }

    private Map<String, Integer> weightsOfAnUnbrokenRun() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start(order("unbroken", EPOCHS));
            ended(desk, "unbroken");
        }
        return weights("unbroken");
    }
}

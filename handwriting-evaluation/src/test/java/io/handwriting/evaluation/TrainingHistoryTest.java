package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.TrainingEvent;
import io.handwriting.evaluation.TrainingHistory.Epoch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingHistoryTest {
    private static final TrainingEvent.Started START = new TrainingEvent.Started("small", 3, 900, 100);

    static TrainingHistory of(int epochs) {
        TrainingHistory history = new TrainingHistory();
        history.on(START);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            history.on(new TrainingEvent.BatchDone(epoch, 1, 1, 0.5));
            history.on(done(epoch, epoch % 2 == 1));
        }
        return history;
    }

    private static TrainingEvent.EpochDone done(int epoch, boolean best) {
        return new TrainingEvent.EpochDone(
                epoch,
                3,
                1.0 / epoch,
                2.0 / epoch,
                1 - 0.5 / epoch,
                0.001 * epoch,
                best,
                Duration.ofMillis(1500),
                Duration.ZERO);
    }

    @Test
    void events_becomeEpochs() {
        TrainingHistory history = of(2);
        assertThat(history.started()).contains(START);
        assertThat(history.epochs())
                .containsExactly(
                        new Epoch(1, 1, 2, 0.5, 0.001, 1.5, true), new Epoch(2, 0.5, 1, 0.75, 0.002, 1.5, false));
        assertThat(history.isFinished()).isFalse();
    }

    @Test
    void best_isTheLastThatWasBest() {
        assertThat(of(3).best()).map(Epoch::epoch).contains(3);
        assertThat(of(2).best()).map(Epoch::epoch).contains(1);
        assertThat(new TrainingHistory().best()).isEmpty();
    }

    @Test
    void finishedRun_isSaidToBe() {
        TrainingHistory history = of(3);
        history.on(new TrainingEvent.Finished(Script.over("A").card(), Duration.ofSeconds(5)));
        assertThat(history.isFinished()).isTrue();
        history.on(START);
        assertThat(history.isFinished()).isFalse();
    }

    @Test
    void epochThatComesAgain_replacesWhatFollowedIt() {
        TrainingHistory history = of(3);
        history.on(START);
        history.on(done(2, true));
        assertThat(history.epochs()).extracting(Epoch::epoch).containsExactly(1, 2);
        assertThat(history.best()).map(Epoch::epoch).contains(2);
    }

    @Test
    void listOfEpochs_staysAsItWas() {
        TrainingHistory history = of(1);
        List<Epoch> before = history.epochs();
        history.on(done(2, true));
        assertThat(before).hasSize(1);
    }

    @Test
    void readers_seeWholeEpochsWhileAnotherThreadTrains() throws InterruptedException {
        TrainingHistory history = new TrainingHistory();
        Thread training = new Thread(() -> {
            for (int epoch = 1; epoch <= 500; epoch++) {
                history.on(done(epoch, true));
            }
        });
        training.start();
        while (training.isAlive()) {
            List<Epoch> seen = history.epochs();
            assertThat(seen.stream().map(Epoch::epoch))
                    .containsExactlyElementsOf(
                            Stream.iterate(1, i -> i + 1).limit(seen.size()).toList());
        }
        training.join();
        assertThat(history.epochs()).hasSize(500);
    }

    @Test
    void json_isReadBack() {
        TrainingHistory history = of(3);
        history.on(new TrainingEvent.Finished(Script.over("A").card(), Duration.ZERO));
        assertEqual(TrainingHistory.fromJson(history.toJson()), history);
    }

    @Test
    void emptyHistory_isReadBack() {
        assertEqual(TrainingHistory.fromJson(new TrainingHistory().toJson()), new TrainingHistory());
    }

    @Test
    void missingNumbers_areReadBack() {
        TrainingHistory history = new TrainingHistory();
        history.on(new TrainingEvent.EpochDone(
                1, 1, 0.5, Double.NaN, Double.NaN, 0, true, Duration.ofSeconds(1), Duration.ZERO));
        assertThat(history.toJson()).contains("\"validationLoss\":null");
        assertEqual(TrainingHistory.fromJson(history.toJson()), history);
    }

    private static void assertEqual(TrainingHistory read, TrainingHistory written) {
        assertThat(read.started()).isEqualTo(written.started());
        assertThat(read.epochs()).isEqualTo(written.epochs());
        assertThat(read.isFinished()).isEqualTo(written.isFinished());
    }

    @Test
    void historyThatWasRead_goesOn() {
        TrainingHistory history = TrainingHistory.fromJson(of(2).toJson());
        history.on(done(3, true));
        assertThat(history.epochs()).isEqualTo(of(3).epochs());
    }

    @Test
    void unknownFields_arePassedOver() {
        String json = of(1).toJson().replace("\"finished\"", "\"colour\":{\"of\":[1,\"x\",true,null]},\"finished\"");
        assertEqual(TrainingHistory.fromJson(json), of(1));
    }

    @Test
    void file_isWrittenAndRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run/history.json");
        of(1).write(file);
        of(2).write(file);
        assertEqual(TrainingHistory.read(file), of(2));
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void missingFile_isNamed(@TempDir Path folder) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> TrainingHistory.read(folder.resolve("none.json")))
                .withMessageStartingWith("The training history ")
                .withMessageContaining("none.json cannot be read: ");
    }

    @Test
    void unusableFile_isNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"format\":\"other\"}");
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> TrainingHistory.read(file))
                .withMessage("The file " + file + " cannot be used. This is no training history: its format is"
                        + " \"other\", where \"handwriting-training-history\" is needed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | The training history has version 2, but this library reads version 1.",
                "\"version\":1 | \"version\":1.5 | This is no training history: its field \"version\" is not a whole number"
                        + " from 0.",
                "\"best\":true | \"best\":1 | This is no training history: its field \"best\" is not true or false.",
                "\"seconds\":1.5 | \"seconds\":null | This is no training history: its field \"seconds\" is not a number.",
                "\"trainingLoss\":1.0, | '' | This is no training history: its field \"trainingLoss\" is not a number.",
                "\"trainer\":\"small\" | \"trainer\":7 | This is no training history: its field \"trainer\" is not text.",
                "[{ | [3,{ | This is no training history: its field \"epochs\" is not a list of objects.",
                "\"epochs\":[ | \"epochs\":7,\"x\":[ | This is no training history: its field \"epochs\" is not a list."
            })
    void wrongField_isNamed(String right, String wrong, String message) {
        String json = of(1).toJson();
        assertThat(json).contains(right);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> TrainingHistory.fromJson(json.replace(right, wrong)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "nothing", "{\"format\":", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":1e999999999999}"})
    void otherText_isRefused(String text) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> TrainingHistory.fromJson(text))
                .withMessageStartingWith("This is no training history: ");
    }

    @Test
    void deepNesting_isRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> TrainingHistory.fromJson("{\"a\":" + "[".repeat(100_000)))
                .withMessageStartingWith("This is no training history: it is not JSON");
    }
}

package io.handwriting.examples.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.examples.server.training.LearnableData.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnableDataTest {
    private final Path folder;

    LearnableDataTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("mine.csv"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectories(folder.resolve("pen"));
        Files.writeString(folder.resolve("pen").resolve("team-train.jsonl"), "");
        Files.writeString(folder.resolve("pen").resolve("team-test.jsonl"), "");
        Files.createDirectories(folder.resolve("symbols").resolve("star"));
        Files.writeString(folder.resolve("symbols").resolve("star").resolve("1.PNG"), "");
        Files.createDirectories(folder.resolve("runs").resolve("handwriting"));
        Files.writeString(folder.resolve("runs").resolve("handwriting").resolve("model.onnx"), "");
    }

    @Test
    void whatLiesThere_isAvailable() {
        assertThat(LearnableData.in(folder).list())
                .filteredOn(Choice::isAvailable)
                .extracting(Choice::name)
                .containsExactly("pens:team-train", "mine.csv", "symbols");
    }

    @Test
    void knownDataSets_areListedWithWhatIsMissing() {
        assertThat(LearnableData.in(folder.resolve("none")).list())
                .noneMatch(Choice::isAvailable)
                .extracting(Choice::name)
                .contains("mnist-train", "emnist-pool", "emnist-balanced-train")
                .noneMatch(name -> name.endsWith("-test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "notes.txt", "runs", "symbols/star", "../mine.csv", "./mine.csv", "/etc/passwd"})
    void whatIsNotListed_isRefusedWithWhatThereIs(String name) {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> LearnableData.in(folder).require(name))
                .withMessage("There are no data \"" + name
                        + "\" to learn from; there are pens:team-train, mine.csv, symbols.");
    }

    @Test
    void whatIsKeptToCheckWith_isRefused() {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> LearnableData.in(folder).require("pens:team-test"))
                .withMessageContaining("kept to check with");
    }

    @Test
    void whatIsMissing_isRefusedWithItsFiles() {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(() -> LearnableData.in(folder.resolve("none")).require("mnist-train"))
                .withMessage("The data folder lacks train-images-idx3-ubyte, train-labels-idx1-ubyte of"
                        + " \"mnist-train\"; there are none in the data folder yet.");
    }
}

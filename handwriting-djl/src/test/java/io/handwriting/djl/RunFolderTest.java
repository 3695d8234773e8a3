package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.DIGITS;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.cancelAt;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.network.Architecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a folder goes on where it was, and shares the folder with no other. */
class RunFolderTest {
    @Test
    void cancelledRun_goesOnWhereItWas(@TempDir Path folder) {
        RunFolder place = RunFolder.of(folder).every(Duration.ofHours(1));
        Cancellation cancellation = new Cancellation();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.LINEAR)
                        .in(place)
                        .train(DIGITS, SHORT, cancelAt(cancellation, 1, 2), cancellation));

        List<TrainingEvent> events = new ArrayList<>();
        DjlModel resumed = train(DjlTrainer.of(Architecture.LINEAR).in(place.resume()), SHORT, events::add);
        DjlModel unbroken = train(DjlTrainer.of(Architecture.LINEAR), SHORT);

        assertThat(events)
                .filteredOn(TrainingEvent.BatchDone.class::isInstance)
                .first()
                .satisfies(event ->
                        assertThat(((TrainingEvent.BatchDone) event).batch()).isEqualTo(3));
        assertThat(InterruptedRun.checksum(resumed)).isEqualTo(InterruptedRun.checksum(unbroken));
    }

    @Test
    void secondRunInAFolder_isRefused(@TempDir Path folder) {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(folder));
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(trainer, SHORT, event -> train(trainer, SHORT)))
                .withMessageContaining("Another run is under way");
    }

    @Test
    void otherPlanInAFolder_isRefused(@TempDir Path folder) {
        DjlTrainer trainer =
                DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(folder).resume());
        train(trainer, SHORT);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(trainer, SHORT.seed(9)))
                .withMessageContainingAll("seed 1", "seed 9");
    }

    @Test
    void folderThatCannotBeMade_isRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        for (Path wanted : List.of(file, file.resolve("run"))) {
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> train(DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(wanted)), SHORT))
                    .withMessageContainingAll(wanted.toString(), "cannot be used for a run");
        }
        assertThat(file).hasContent("no folder");
    }

    @Test
    void checkpointThatCannotBeWritten_stopsWithASentence(@TempDir Path folder) {
        RunFolder place = RunFolder.of(folder).every(Duration.ZERO);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(Architecture.LINEAR).in(place), SHORT, event -> {
                    if (event instanceof TrainingEvent.Started) {
                        occupy(folder.resolve("checkpoint"));
                    }
                }))
                .withMessageContainingAll("The checkpoint", "cannot be written", "it is a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void occupy(Path place) {
        try {
            Files.createDirectory(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

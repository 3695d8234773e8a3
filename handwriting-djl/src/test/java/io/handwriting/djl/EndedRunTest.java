package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.DIGITS;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.cancelAt;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.network.Architecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends before its end holds nothing and spoils nothing. */
class EndedRunTest {
    private static final TrainingPlan WILD = SHORT.epochs(50)
            .with("optimizer", "sgd")
            .with("learning-rate", 10)
            .with("clipping", 0)
            .with("warm-up", 0);

    @Test
    void lossThatLeavesTheNumbers_isASentence() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(Architecture.CNN_SMALL), WILD))
                .withMessageMatching(
                        "The loss became .* at step \\d+, .* a lower learning-rate or clipping may help\\.");
    }

    @Test
    void runThatLeavesTheNumbers_keepsItsLastGoodState(@TempDir Path folder) throws IOException {
        RunFolder place = RunFolder.of(folder).every(Duration.ZERO);
        AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
        int before = Held.by("PyTorch");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(
                        DjlTrainer.of(Architecture.CNN_SMALL).in(place),
                        WILD,
                        event -> last.set(content(folder.resolve("checkpoint")))))
                .withMessageContaining("a lower learning-rate or clipping may help");
        assertThat(last.get()).isNotEmpty();
        assertThat(folder.resolve("checkpoint")).isNotEmptyFile();
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }

    private static byte[] content(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void listenerThatFails_endsTheRunAndNothingIsHeld(String engine, @TempDir Path folder) {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR)
                .on(Compute.defaults().engine(engine).threads(1))
                .in(RunFolder.of(folder).resume());
        train(trainer.in(RunFolder.of(folder.resolve("other"))), SHORT.epochs(1));
        int before = Held.by(engine);
        IllegalStateException failure = new IllegalStateException("made on purpose");
        for (Class<?> kind : TrainingEvent.class.getPermittedSubclasses()) {
            assertThatThrownBy(() -> train(trainer, SHORT, event -> {
                        if (kind.isInstance(event)) {
                            throw failure;
                        }
                    }))
                    .as(kind.getSimpleName())
                    .isSameAs(failure);
            assertThat(Held.by(engine)).as(kind.getSimpleName()).isEqualTo(before);
        }
        assertThat(train(trainer, SHORT).card().architecture()).isEqualTo("linear");
    }

    @Test
    void cancelledRun_holdsNothing() {
        int before = Held.by("PyTorch");
        Cancellation cancellation = new Cancellation();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.LINEAR)
                        .train(DIGITS, SHORT, cancelAt(cancellation, 2, 1), cancellation));
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }
}

package io.handwriting.examples.server.training;

import static io.handwriting.examples.Patience.patiently;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingEvent;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder with data to learn from, and what came of it. */
final class Ground {
    static final String DATA = "digits.csv";

    final Map<String, Path> finished = new ConcurrentHashMap<>();
    final List<TrainingNews> heard = new CopyOnWriteArrayList<>();
    final TrainingRoom room;

    Ground(Path folder) {
        this.room = TrainingRoom.of(folder.resolve("runs"), folder.resolve("data"), finished::put)
                .threads(1);
        FeedbackCsv.write(folder.resolve("data").resolve(DATA), SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1));
    }

    TrainingDesk desk() {
        return new TrainingDesk(room, heard::add);
    }

    TrainingDesk desk(Function<TrainingOrder, Task> learning) {
        return new TrainingDesk(room, heard::add, learning, System::nanoTime);
    }

    /** A desk that really learns, and stops at a batch for something to be done in the training's thread. */
    TrainingDesk pausing(int epoch, int batch, Consumer<Cancellation> pause) {
        return desk(order -> (listener, cancellation, runFolder) -> new Learning(room, order)
                .train(
                        event -> {
                            listener.on(event);
                            if (event instanceof TrainingEvent.BatchDone done
                                    && done.epoch() == epoch
                                    && done.batch() == batch) {
                                pause.accept(cancellation);
                            }
                        },
                        cancellation,
                        runFolder));
    }

    static TrainingOrder order(String model, int epochs) {
        return new TrainingOrder(model, "linear", DATA, epochs);
    }

    static TrainingState ended(TrainingDesk desk, String model) {
        return patiently()
                .until(() -> desk.state(model), state -> !state.status().isRunning());
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<TrainingNews.Kind> kinds() {
        return heard.stream().map(TrainingNews::kind).toList();
    }

    /** Copies the runs as they are now, as a kill would leave them. */
    Ground copy(Path elsewhere) {
        Ground copy = new Ground(elsewhere);
        try (Stream<Path> files = Files.walk(room.runs())) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            copy(file, copy.room.runs().resolve(room.runs().relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.evaluation.TrainingHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Keeps the history of a run as JSON, and as a picture, which takes longer and is drawn less often. */
final class HistoryFiles implements TrainingListener {
    private static final long BETWEEN_PICTURES = Duration.ofSeconds(5).toNanos();

    private final TrainingHistory history;
    private final Path json;
    private final Path picture;
    private long drawn = System.nanoTime() - BETWEEN_PICTURES;

    private HistoryFiles(TrainingHistory history, Path json, Path picture) {
        this.history = history;
        this.json = json;
        this.picture = picture;
    }

    /** Begins a history, or goes on with the one in the folder. */
    static HistoryFiles in(Path folder, boolean resuming) {
        Path json = folder.resolve("history.json");
        TrainingHistory history = resuming && Files.exists(json) ? TrainingHistory.read(json) : new TrainingHistory();
        return new HistoryFiles(history, json, folder.resolve("history.png"));
    }

    @Override
    public void on(TrainingEvent event) {
        history.on(event);
        boolean finished = event instanceof TrainingEvent.Finished;
        if (finished || event instanceof TrainingEvent.EpochDone) {
            history.write(json);
            draw(finished);
        }
    }

    private void draw(boolean finished) {
        if (finished || System.nanoTime() - drawn >= BETWEEN_PICTURES) {
            HistoryPlot.write(history, picture);
            drawn = System.nanoTime();
        }
    }
}

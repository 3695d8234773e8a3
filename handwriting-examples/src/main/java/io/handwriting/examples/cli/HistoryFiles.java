package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import io.handwriting.evaluation.TrainingHistory;
import java.nio.file.Path;

/** Keeps the history of a run as JSON and as a picture, up to date after each epoch. */
final class HistoryFiles {
    private HistoryFiles() {}

    static void write(TrainingHistory history, Path folder, TrainingEvent event) {
        if (event instanceof TrainingEvent.EpochDone) {
            history.write(folder.resolve("history.json"));
            HistoryPlot.write(history, folder.resolve("history.png"));
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import java.io.PrintWriter;

/** Writes a line for each epoch, as logs want it. */
final class LineProgress implements TrainingProgress {
    private final PrintWriter out;

    LineProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            out.println("training " + started.trainer() + ": " + started.trainingRows() + " glyphs to learn from, "
                    + started.validationRows() + " to check with");
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            out.println(EpochText.of(epoch));
        } else if (event instanceof TrainingEvent.Finished finished) {
            out.println("done after " + EpochText.time(finished.elapsed()));
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Draws a bar for each epoch on the terminal. */
final class BarProgress implements TrainingProgress {
    private @Nullable ProgressBar bar;
    private int epochs;

    BarProgress() {}

    @Override
    public void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            epochs = started.epochs();
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            step(batch);
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            finish(epoch);
        }
    }

    private void step(TrainingEvent.BatchDone batch) {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setTaskName("epoch " + batch.epoch() + "/" + epochs)
                    .setInitialMax(batch.batches())
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(250)
                    .build();
            bar = shown;
        }
        shown.stepTo(batch.batch());
        shown.setExtraMessage(String.format(Locale.ROOT, "loss %.4f", batch.loss()));
    }

    private void finish(TrainingEvent.EpochDone epoch) {
        close();
        System.err.println(EpochText.of(epoch));
    }

    @Override
    public void ended(End how, String why) {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/** Writes a {@link ProgressLine} for each event; of batches, for each tenth of a per cent. */
final class JsonProgress implements TrainingProgress {
    private final PrintWriter out;
    private int epochs = 1;
    private double progress;
    private double accuracy = Double.NaN;
    private double seconds;

    JsonProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            start(started);
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            show(batch);
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            show(epoch);
        } else if (event instanceof TrainingEvent.Finished finished) {
            accuracy = finished.card().figures().getOrDefault("validation", Double.NaN);
            seconds = seconds(finished.elapsed());
        }
    }

    private void start(TrainingEvent.Started started) {
        epochs = started.epochs();
        ProgressLine.of("started", progress)
                .with("model", started.trainer())
                .with("epochs", epochs)
                .with("training_rows", started.trainingRows())
                .with("validation_rows", started.validationRows())
                .writeTo(out);
    }

    private void show(TrainingEvent.BatchDone batch) {
        double now = ProgressLine.percent((batch.epoch() - 1 + (double) batch.batch() / batch.batches()) / epochs);
        if (now > progress) {
            progress = now;
            ProgressLine.of("training", progress)
                    .with("epoch", batch.epoch())
                    .with("epochs", epochs)
                    .with("batch", batch.batch())
                    .with("batches", batch.batches())
                    .with("loss", batch.loss())
                    .with("accuracy", accuracy)
                    .writeTo(out);
        }
    }

    private void show(TrainingEvent.EpochDone epoch) {
        progress = ProgressLine.percent((double) epoch.epoch() / epochs);
        accuracy = epoch.validationAccuracy();
        ProgressLine.of("epoch", progress)
                .with("epoch", epoch.epoch())
                .with("epochs", epochs)
                .with("train_loss", epoch.trainingLoss())
                .with("validation_loss", epoch.validationLoss())
                .with("accuracy", accuracy)
                .with("learning_rate", epoch.learningRate())
                .with("best", epoch.best())
                .with("epoch_seconds", seconds(epoch.elapsed()))
                .with("seconds_left", seconds(epoch.left()))
                .writeTo(out);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    @Override
    public void completed(Path model) {
        ProgressLine.of("completed", 100)
                .with("accuracy", accuracy)
                .with("seconds", seconds)
                .with("file", model.toString())
                .writeTo(out);
    }

    @Override
    public void ended(End how, String why) {
        ProgressLine.of(how, progress).with("message", why).writeTo(out);
    }
}

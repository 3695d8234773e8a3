package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Writes {@code PROGRESS:} and a JSON object for each event, for programs that wrap this one. */
final class JsonProgress implements TrainingProgress {
    private static final String PREFIX = "PROGRESS:";

    private final ObjectMapper mapper = new ObjectMapper();
    private final PrintWriter out;
    private int epochs;

    JsonProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void on(TrainingEvent event) {
        out.println(PREFIX + mapper.writeValueAsString(fields(event)));
        out.flush();
    }

    private Map<String, Object> fields(TrainingEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (event instanceof TrainingEvent.Started started) {
            epochs = started.epochs();
            fields.put("status", "started");
            fields.put("progress", 0);
            fields.put("model", started.trainer());
            fields.put("epochs", epochs);
            fields.put("training_rows", started.trainingRows());
            fields.put("validation_rows", started.validationRows());
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            fields.put("status", "training");
            fields.put("progress", percent(batch.epoch() - 1 + (double) batch.batch() / batch.batches()));
            fields.put("epoch", batch.epoch());
            fields.put("batch", batch.batch());
            fields.put("batches", batch.batches());
            fields.put("loss", batch.loss());
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            put(fields, epoch);
        } else if (event instanceof TrainingEvent.Finished finished) {
            fields.put("status", "completed");
            fields.put("progress", 100);
            fields.put("accuracy", finished.card().figures().get("validation"));
            fields.put("seconds", finished.elapsed().toMillis() / 1000.0);
        }
        return fields;
    }

    private void put(Map<String, Object> fields, TrainingEvent.EpochDone epoch) {
        fields.put("status", "epoch");
        fields.put("progress", percent(epoch.epoch()));
        fields.put("epoch", epoch.epoch());
        fields.put("epochs", epoch.epochs());
        fields.put("train_loss", epoch.trainingLoss());
        fields.put("validation_loss", number(epoch.validationLoss()));
        fields.put("accuracy", number(epoch.validationAccuracy()));
        fields.put("learning_rate", epoch.learningRate());
        fields.put("best", epoch.best());
        fields.put("epoch_seconds", epoch.elapsed().toMillis() / 1000.0);
        fields.put("seconds_left", epoch.left().toMillis() / 1000.0);
    }

    private double percent(double epochsDone) {
        return Math.round(1000 * epochsDone / epochs) / 10.0;
    }

    private static @org.jspecify.annotations.Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}

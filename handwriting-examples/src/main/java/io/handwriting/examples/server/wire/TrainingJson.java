package io.handwriting.examples.server.wire;

import io.handwriting.examples.server.training.EpochCurves;
import io.handwriting.examples.server.training.TrainingState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where trainings stand, as JSON. */
public final class TrainingJson {
    private TrainingJson() {}

    /**
     * Writes a state.
     *
     * @param state the state
     * @return its members
     */
    public static Map<String, Object> of(TrainingState state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", state.model());
        json.put("status", state.status().word());
        json.put("progress", state.progress());
        json.put("epoch", state.epoch());
        json.put("epochs", state.epochs());
        put(json, "accuracy", state.accuracy());
        put(json, "train_loss", state.trainLoss());
        put(json, "test_loss", state.testLoss());
        put(json, "learning_rate", state.learningRate());
        put(json, "epoch_time", state.epochTime());
        put(json, "eta_seconds", state.etaSeconds());
        put(json, "message", state.message());
        json.put("figures", state.figures());
        json.put("history", history(state.history()));
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    /**
     * Writes curves.
     *
     * @param curves a number an epoch
     * @return their members
     */
    public static Map<String, Object> history(EpochCurves curves) {
        return Map.of(
                "train_loss", curves.trainLoss(),
                "test_loss", curves.testLoss(),
                "accuracy", curves.accuracy());
    }
}

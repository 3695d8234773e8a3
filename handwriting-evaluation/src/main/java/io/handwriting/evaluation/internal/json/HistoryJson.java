package io.handwriting.evaluation.internal.json;

import io.handwriting.TrainingEvent;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.TrainingHistory.Epoch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training history as JSON and back. */
public final class HistoryJson {
    private static final String WHAT = "training history";
    private static final String FORMAT = "handwriting-training-history";
    private static final int VERSION = 1;

    private HistoryJson() {}

    /** What a history holds. */
    public record Content(TrainingEvent.@Nullable Started started, List<Epoch> epochs, boolean finished) {}

    /**
     * Writes a history.
     *
     * @param started how the run began
     * @param epochs what is done
     * @param finished whether it came to its end
     * @return the JSON text
     */
    public static String write(TrainingEvent.@Nullable Started started, List<Epoch> epochs, boolean finished) {
        return JsonText.object(json -> {
            json.field("format", FORMAT).field("version", VERSION);
            if (started == null) {
                json.nothing("trainer")
                        .nothing("plannedEpochs")
                        .nothing("trainingRows")
                        .nothing("validationRows");
            } else {
                json.field("trainer", started.trainer())
                        .field("plannedEpochs", started.epochs())
                        .field("trainingRows", started.trainingRows())
                        .field("validationRows", started.validationRows());
            }
            json.field("finished", finished).objects("epochs", epochs, HistoryJson::writeEpoch);
        });
    }

    static void writeEpoch(JsonText json, Epoch epoch) {
        json.field("epoch", epoch.epoch())
                .field("trainingLoss", epoch.trainingLoss())
                .field("validationLoss", epoch.validationLoss())
                .field("validationAccuracy", epoch.validationAccuracy())
                .field("learningRate", epoch.learningRate())
                .field("seconds", epoch.seconds())
                .field("best", epoch.best());
    }

    /**
     * Reads a history.
     *
     * @param text the JSON text
     * @return what it holds
     */
    public static Content read(String text) {
        JsonObject json = JsonObject.parse(WHAT, text);
        requireFormat(json);
        List<Epoch> epochs =
                json.objects("epochs").stream().map(HistoryJson::readEpoch).toList();
        return new Content(readStart(json), epochs, json.flag("finished"));
    }

    private static void requireFormat(JsonObject json) {
        if (!json.text("format").equals(FORMAT)) {
            throw new EvaluationException("This is no " + WHAT + ": its format is \"" + json.text("format")
                    + "\", where \"" + FORMAT + "\" is needed.");
        }
        int version = json.count("version");
        if (version != VERSION) {
            throw new EvaluationException(
                    "The " + WHAT + " has version " + version + ", but this library reads version " + VERSION + ".");
        }
    }

    private static TrainingEvent.@Nullable Started readStart(JsonObject json) {
        if (json.isNull("trainer")) {
            return null;
        }
        return new TrainingEvent.Started(
                json.text("trainer"),
                json.count("plannedEpochs"),
                json.count("trainingRows"),
                json.count("validationRows"));
    }

    private static Epoch readEpoch(JsonObject json) {
        return new Epoch(
                json.count("epoch"),
                json.numberOrNone("trainingLoss"),
                json.numberOrNone("validationLoss"),
                json.numberOrNone("validationAccuracy"),
                json.numberOrNone("learningRate"),
                json.number("seconds"),
                json.flag("best"));
    }
}

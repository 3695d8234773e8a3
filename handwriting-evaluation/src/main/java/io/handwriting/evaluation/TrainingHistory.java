package io.handwriting.evaluation;

import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.evaluation.internal.TextFile;
import io.handwriting.evaluation.internal.json.HistoryJson;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a training run went, epoch by epoch.
 *
 * <p>One thread may train with it as the listener while others read it. A run that goes on from a checkpoint may tell
 * its epochs to the history it left: an epoch that comes again replaces what was there from it on.
 */
public final class TrainingHistory implements TrainingListener {
    private final List<Epoch> epochs = new ArrayList<>();
    private TrainingEvent.@Nullable Started started;
    private boolean finished;

    /** Makes a history that is empty. */
    public TrainingHistory() {}

    /**
     * One time through the data.
     *
     * @param epoch its number, from 1
     * @param trainingLoss the mean loss while learning
     * @param validationLoss the mean loss on the validation share; not a number when there is none
     * @param validationAccuracy the share of the validation share read right; not a number when there is none
     * @param learningRate the learning rate at its end; 0 for a trainer that has none
     * @param seconds how long it took
     * @param best whether it was the best epoch until then
     */
    public record Epoch(
            int epoch,
            double trainingLoss,
            double validationLoss,
            double validationAccuracy,
            double learningRate,
            double seconds,
            boolean best) {

        static Epoch of(TrainingEvent.EpochDone done) {
            return new Epoch(
                    done.epoch(),
                    done.trainingLoss(),
                    done.validationLoss(),
                    done.validationAccuracy(),
                    done.learningRate(),
                    done.elapsed().toMillis() / 1e3,
                    done.best());
        }
    }

    @Override
    public synchronized void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started start) {
            started = start;
            finished = false;
        } else if (event instanceof TrainingEvent.EpochDone done) {
            add(Epoch.of(done));
        } else if (event instanceof TrainingEvent.Finished) {
            finished = true;
        }
    }

    private void add(Epoch epoch) {
        epochs.removeIf(known -> known.epoch() >= epoch.epoch());
        epochs.add(epoch);
    }

    /**
     * Tells how the run began.
     *
     * @return trainer, planned epochs and rows; empty when the run has not begun
     */
    public synchronized Optional<TrainingEvent.Started> started() {
        return Optional.ofNullable(started);
    }

    /**
     * Lists the epochs.
     *
     * @return what is done up to now, in their order
     */
    public synchronized List<Epoch> epochs() {
        return List.copyOf(epochs);
    }

    /**
     * Finds the best epoch.
     *
     * @return the last that was the best until then; empty when there is none
     */
    public synchronized Optional<Epoch> best() {
        return epochs.stream().filter(Epoch::best).reduce((earlier, later) -> later);
    }

    /**
     * Tells whether the run came to its end.
     *
     * @return true once the trainer said so
     */
    public synchronized boolean isFinished() {
        return finished;
    }

    /**
     * Writes the history as JSON.
     *
     * <p>The object has {@code format} ({@code "handwriting-training-history"}), {@code version} (1), {@code trainer},
     * {@code plannedEpochs}, {@code trainingRows} and {@code validationRows} (null before the run begins),
     * {@code finished}, and {@code epochs}: objects with {@code epoch}, {@code trainingLoss}, {@code validationLoss},
     * {@code validationAccuracy}, {@code learningRate}, {@code seconds} and {@code best}. Null stands where there is no
     * number.
     *
     * @return the JSON text
     */
    public synchronized String toJson() {
        return HistoryJson.write(started, epochs, finished);
    }

    /**
     * Reads what {@link #toJson()} gave; fields of other names are passed over.
     *
     * @param json the JSON text
     * @return the history
     * @throws EvaluationException if the text is no such JSON
     */
    public static TrainingHistory fromJson(String json) {
        HistoryJson.Content content = HistoryJson.read(json);
        TrainingHistory history = new TrainingHistory();
        history.started = content.started();
        history.finished = content.finished();
        content.epochs().forEach(history::add);
        return history;
    }

    /**
     * Writes the file; one that is there already is replaced in one step or, when writing fails, not at all.
     *
     * @param file where to; missing folders are made
     * @throws EvaluationException if the file cannot be written
     */
    public void write(Path file) {
        TextFile.write("training history", file, toJson());
    }

    /**
     * Reads a file.
     *
     * @param file what {@link #write} wrote
     * @return the history
     * @throws EvaluationException if the file cannot be read or is no training history
     */
    public static TrainingHistory read(Path file) {
        String json;
        try {
            json = Files.readString(file);
        } catch (IOException e) {
            throw new EvaluationException(
                    "The training history " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
        try {
            return fromJson(json);
        } catch (EvaluationException e) {
            throw new EvaluationException("The file " + file + " cannot be used. " + e.getMessage(), e);
        }
    }
}

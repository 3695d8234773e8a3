package io.handwriting.examples.server.training;

import io.handwriting.TrainingEvent;
import io.handwriting.evaluation.TrainingHistory;
import io.handwriting.evaluation.TrainingHistory.Epoch;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A model's training at one moment; immutable. Accuracies and figures are from 0 to 1.
 *
 * @param model the model's name
 * @param status where it stands
 * @param order what was ordered; null for other work
 * @param epoch the epoch it is in, or has done; 0 before the first
 * @param epochs how many there will be; 0 while that is not known
 * @param progress how much is done, from 0 to 100
 * @param etaSeconds how long it will likely take from here; null while that is not known
 * @param message a sentence on what it waits for or how it ended; null where there is nothing to say
 * @param figures what the model reached, as its card has it; empty before the end
 * @param learnt the epochs that are done
 */
public record TrainingState(
        String model,
        TrainingStatus status,
        @Nullable TrainingOrder order,
        int epoch,
        int epochs,
        double progress,
        @Nullable Double etaSeconds,
        @Nullable String message,
        Map<String, Double> figures,
        List<Epoch> learnt) {

    /** Keeps copies. */
    public TrainingState {
        figures = Map.copyOf(figures);
        learnt = List.copyOf(learnt);
    }

    static TrainingState idle(String model) {
        return new TrainingState(model, TrainingStatus.IDLE, null, 0, 0, 0, null, null, Map.of(), List.of());
    }

    static TrainingState of(TrainingOrder order) {
        return new TrainingState(
                order.model(), TrainingStatus.IDLE, order, 0, order.epochs(), 0, null, null, Map.of(), List.of());
    }

    /** Gives the share of the validation share that the last epoch read right; null where there is none. */
    public @Nullable Double accuracy() {
        return last(Epoch::validationAccuracy);
    }

    /** Gives the loss of the last epoch while learning; null before the first. */
    public @Nullable Double trainLoss() {
        return last(Epoch::trainingLoss);
    }

    /** Gives the loss of the last epoch on the validation share; null where there is none. */
    public @Nullable Double testLoss() {
        return last(Epoch::validationLoss);
    }

    /** Gives the learning rate at the end of the last epoch; null before the first. */
    public @Nullable Double learningRate() {
        return last(Epoch::learningRate);
    }

    /** Gives the seconds that the last epoch took; null before the first. */
    public @Nullable Double epochTime() {
        return last(Epoch::seconds);
    }

    private @Nullable Double last(ToDoubleFunction<Epoch> value) {
        return learnt.isEmpty() ? null : EpochCurves.number(value.applyAsDouble(learnt.get(learnt.size() - 1)));
    }

    /** Gives the curves of the epochs that are done. */
    public EpochCurves history() {
        return EpochCurves.of(learnt);
    }

    /** Tells whether it can go on from where it stopped. */
    public boolean isResumable() {
        return order != null && status.isUnfinished();
    }

    String reached() {
        return learnt.size() + " of " + epochs + " epochs";
    }

    /** What becomes of it when the server ends; only what was ordered can be done again. */
    TrainingState interrupted() {
        return order == null
                ? with(TrainingStatus.FAILED, "The server ended before this was done; start it again.")
                : with(
                        TrainingStatus.RESUMABLE,
                        "The server ended after " + reached() + "; the training can be resumed or discarded.");
    }

    TrainingState learnt(TrainingHistory history) {
        List<Epoch> done = history.epochs();
        int planned = history.started().map(TrainingEvent.Started::epochs).orElse(epochs);
        int last = done.isEmpty() ? 0 : done.get(done.size() - 1).epoch();
        return with(done).at(last, planned, percent(last, planned), null);
    }

    static double percent(double epochsDone, int planned) {
        return planned == 0 ? 0 : 100 * epochsDone / planned;
    }

    TrainingState with(TrainingStatus changed, @Nullable String sentence) {
        Double left = changed.isRunning() ? etaSeconds : null;
        return new TrainingState(model, changed, order, epoch, epochs, progress, left, sentence, figures, learnt);
    }

    TrainingState at(int place, int of, double percent, @Nullable Double left) {
        return new TrainingState(model, status, order, place, of, percent, left, message, figures, learnt);
    }

    TrainingState done() {
        return at(epoch, epochs, 100, null);
    }

    TrainingState with(Map<String, Double> reached) {
        return new TrainingState(model, status, order, epoch, epochs, progress, etaSeconds, message, reached, learnt);
    }

    TrainingState with(List<Epoch> done) {
        return new TrainingState(model, status, order, epoch, epochs, progress, etaSeconds, message, figures, done);
    }
}

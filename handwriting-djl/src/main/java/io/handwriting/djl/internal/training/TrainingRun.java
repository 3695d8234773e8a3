package io.handwriting.djl.internal.training;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Learns epoch after epoch; for one thread. */
final class TrainingRun {
    private final Settings settings;
    private final Learner learner;
    private final Examiner examiner;
    private final Batches batches;
    private final RowOrder order;
    private final Checkpoints checkpoints;
    private final Schedule schedule;
    private final int batchesPerEpoch;
    private final Clock clock;

    private TrainingListener listener = TrainingListener.SILENT;
    private Cancellation cancellation = new Cancellation();
    private Position position;
    private @Nullable Best best;

    TrainingRun(
            Settings settings,
            Learner learner,
            Examiner examiner,
            Batches batches,
            RowOrder order,
            RunState start,
            Checkpoints checkpoints) {
        this.settings = settings;
        this.learner = learner;
        this.examiner = examiner;
        this.batches = batches;
        this.order = order;
        this.checkpoints = checkpoints;
        this.schedule = Schedule.of(settings);
        this.batchesPerEpoch = batches.count(order.size());
        this.position = start.position();
        this.best = start.best();
        this.clock = new Clock(start.position().elapsed());
    }

    /** Goes through all epochs that are left, or until nothing gets better any more; what is cancelled can go on later. */
    Outcome run(TrainingListener told, Cancellation asked) {
        listener = told;
        cancellation = asked;
        int epochs = settings.plan().epochs();
        int patience = (int) settings.value(HyperParameters.PATIENCE);
        try {
            while (position.epoch() <= epochs && (patience == 0 || position.stale() < patience)) {
                runEpoch();
            }
        } catch (TrainingCancelledException e) {
            keepState();
            throw e;
        }
        return new Outcome(Objects.requireNonNull(best), position, clock.shareOutsideLearning());
    }

    private void runEpoch() {
        clock.beginEpoch();
        int epoch = position.epoch();
        batches.begin(epoch, order.of(epoch), position.batch());
        while (position.batch() < batchesPerEpoch) {
            runBatch();
        }
        Validation validation = clock.aside(() -> examiner.examine(learner.averaged(), cancellation));
        finishEpoch(validation);
    }

    private void runBatch() {
        cancellation.throwIfCancelled();
        Batch batch = batches.next(cancellation);
        double rate = rate();
        double loss = clock.learning(() -> learner.learn(batch, rate));
        batches.giveBack(batch);
        position = new Position(
                position.epoch(),
                position.batch() + 1,
                learner.step(),
                position.lossSum() + loss,
                position.leastLoss(),
                position.stale(),
                clock.elapsed());
        listener.on(new TrainingEvent.BatchDone(position.epoch(), position.batch(), batchesPerEpoch, loss));
        if (checkpoints.isDue()) {
            keepState();
        }
    }

    private double rate() {
        return schedule.at(position.epoch() - 1 + (double) position.batch() / batchesPerEpoch);
    }

    private void finishEpoch(Validation validation) {
        int epoch = position.epoch();
        boolean isBest = best == null || validation.isBetterThan(best.validation());
        if (isBest) {
            best = new Best(epoch, validation, learner.averagedValues());
        }
        double trainingLoss = position.lossSum() / batchesPerEpoch;
        double rate = rate();
        boolean lower = !(validation.loss() >= position.leastLoss());
        position = new Position(
                epoch + 1,
                0,
                learner.step(),
                0,
                lower ? validation.loss() : position.leastLoss(),
                lower ? 0 : position.stale() + 1,
                clock.elapsed());
        keepState();
        listener.on(new TrainingEvent.EpochDone(
                epoch,
                settings.plan().epochs(),
                trainingLoss,
                validation.loss(),
                validation.accuracy(),
                rate,
                isBest,
                clock.epoch(),
                clock.left(epoch, settings.plan().epochs())));
    }

    private void keepState() {
        clock.aside(() -> {
            checkpoints.keep(() -> learner.state(position, best));
            return position;
        });
    }

    /**
     * How a run ended.
     *
     * @param best the best net
     * @param position where it ended
     * @param shareOutsideLearning the share of the epochs' time that was not spent in passes and steps
     */
    record Outcome(Best best, Position position, double shareOutsideLearning) {
        Duration elapsed() {
            return position.elapsed();
        }
    }
}

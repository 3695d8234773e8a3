package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.evaluation.TrainingHistory;
import io.handwriting.examples.server.training.TrainingNews.Kind;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Follows a training: makes states and news of what happens, and writes down what is to be remembered. */
final class Course implements TrainingListener {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");

    private final RunFiles files;
    private final Consumer<TrainingNews> news;
    private final TrainingHistory history;
    private final ProgressLimit limit;
    private final Pace pace;
    private volatile TrainingState state;

    Course(TrainingState start, RunFiles files, Consumer<TrainingNews> news, LongSupplier nanoTime) {
        this.files = files;
        this.news = news;
        this.history = files.history();
        this.limit = new ProgressLimit(nanoTime);
        this.pace = new Pace(nanoTime);
        this.state = start.learnt(history);
    }

    TrainingState state() {
        return state;
    }

    synchronized void taken(@Nullable String message) {
        tell(Kind.STARTED, state.with(TrainingStatus.TRAINING, message));
    }

    synchronized void begun() {
        tell(Kind.PROGRESS, state.with(state.status(), "Reads the data."));
    }

    @Override
    public synchronized void on(TrainingEvent event) {
        if (!state.status().isRunning()) {
            return;
        }
        history.on(event);
        if (event instanceof TrainingEvent.Started started) {
            double percent = TrainingState.percent(state.epoch(), started.epochs());
            tell(Kind.PROGRESS, state.with(state.status(), null).at(state.epoch(), started.epochs(), percent, null));
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            show(batch);
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            show(epoch);
        } else if (event instanceof TrainingEvent.Finished finished) {
            files.keep(history);
            state = state.with(finished.card().figures());
        }
    }

    private void show(TrainingEvent.BatchDone batch) {
        double done = batch.epoch() - 1 + (double) batch.batch() / batch.batches();
        double percent = TrainingState.percent(done, state.epochs());
        Double left = pace.secondsLeft(percent / 100);
        if (limit.isDue()) {
            tell(Kind.PROGRESS, state.at(batch.epoch(), state.epochs(), percent, left));
        }
    }

    private void show(TrainingEvent.EpochDone epoch) {
        files.keep(history);
        double left = epoch.left().toMillis() / 1e3;
        double percent = TrainingState.percent(epoch.epoch(), epoch.epochs());
        tell(Kind.UPDATE, state.with(history.epochs()).at(epoch.epoch(), epoch.epochs(), percent, left));
    }

    synchronized void cancelling() {
        if (state.status() == TrainingStatus.TRAINING) {
            tell(Kind.PROGRESS, state.with(TrainingStatus.CANCELLING, "Keeps what was learnt."));
        }
    }

    synchronized void completed() {
        end(Kind.COMPLETED, state.with(TrainingStatus.COMPLETED, null).done());
    }

    synchronized void cancelled() {
        String message = state.order() == null
                ? "Cancelled."
                : "Cancelled after " + state.reached() + "; the training can be resumed or discarded.";
        end(Kind.CANCELLED, atLastEpoch().with(TrainingStatus.CANCELLED, message));
    }

    synchronized void failed(String sentence) {
        end(Kind.FAILED, atLastEpoch().with(TrainingStatus.FAILED, sentence));
    }

    /** The server ends; nothing is written, so that the next one finds the training as it would after a kill. */
    synchronized void interrupted() {
        TrainingState left = atLastEpoch().interrupted();
        tell(left.isResumable() ? Kind.RESUMABLE : Kind.FAILED, left);
    }

    private TrainingState atLastEpoch() {
        return state.learnt(history);
    }

    private void end(Kind kind, TrainingState ended) {
        try {
            files.end(ended);
        } catch (HandwritingException e) {
            LOGGER.log(Level.WARNING, "How the training of " + ended.model() + " ended is not kept.", e);
        }
        tell(kind, ended);
    }

    private void tell(Kind kind, TrainingState changed) {
        state = changed;
        news.accept(new TrainingNews(kind, changed));
    }
}

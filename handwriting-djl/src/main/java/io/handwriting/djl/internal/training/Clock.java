package io.handwriting.djl.internal.training;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Measures what a run spends its time on. */
final class Clock {
    private final long started = System.nanoTime();
    private final Duration before;
    private long learning;
    private long aside;
    private long epochStarted;

    /** Starts with what an interrupted run has taken already. */
    Clock(Duration before) {
        this.before = before;
    }

    void beginEpoch() {
        epochStarted = System.nanoTime();
    }

    /** Counts as learning: passes and steps. */
    double learning(DoubleSupplier work) {
        long begin = System.nanoTime();
        double result = work.getAsDouble();
        learning += System.nanoTime() - begin;
        return result;
    }

    /** Counts neither as learning nor as time lost between batches: validation and checkpoints. */
    <T> T aside(Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        aside += System.nanoTime() - begin;
        return result;
    }

    Duration epoch() {
        return Duration.ofNanos(System.nanoTime() - epochStarted);
    }

    Duration elapsed() {
        return before.plusNanos(System.nanoTime() - started);
    }

    Duration left(int done, int epochs) {
        return elapsed().dividedBy(done).multipliedBy(epochs - done);
    }

    double shareOutsideLearning() {
        long batches = System.nanoTime() - started - aside;
        return learning == 0 ? 0 : 1 - (double) learning / batches;
    }
}

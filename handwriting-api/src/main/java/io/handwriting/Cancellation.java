package io.handwriting;

/** Asks a training run to stop; any thread may do so, once or often. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Makes a cancellation that nobody has asked for yet. */
    public Cancellation() {}

    /** Asks the run to stop. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Tells whether the run is to stop.
     *
     * @return true once {@link #cancel()} was called
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Stops the run where it was asked to; trainers call this after every batch.
     *
     * @throws TrainingCancelledException if {@link #cancel()} was called
     */
    public void throwIfCancelled() {
        if (cancelled) {
            throw new TrainingCancelledException("The training was cancelled.");
        }
    }
}

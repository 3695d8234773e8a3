package io.handwriting;

/** Is told how a training run goes on. */
@FunctionalInterface
public interface TrainingListener {
    /** Listens to nothing. */
    TrainingListener SILENT = event -> {};

    /**
     * Takes an event; called in the thread that trains, so it should be quick.
     *
     * @param event what happened
     */
    void on(TrainingEvent event);
}

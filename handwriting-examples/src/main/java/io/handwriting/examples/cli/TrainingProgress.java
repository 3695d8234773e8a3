package io.handwriting.examples.cli;

import io.handwriting.TrainingListener;

/** Shows how a training goes on. */
interface TrainingProgress extends TrainingListener, AutoCloseable {
    /** Shows nothing. */
    TrainingProgress NONE = event -> {};

    /** Tidies up what is on the screen. */
    @Override
    default void close() {}
}

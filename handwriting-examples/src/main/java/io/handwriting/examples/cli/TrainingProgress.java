package io.handwriting.examples.cli;

import io.handwriting.TrainingListener;
import java.nio.file.Path;

/** Shows how a training goes on, and how it ends. */
interface TrainingProgress extends TrainingListener, AutoCloseable {
    /** Shows nothing. */
    TrainingProgress NONE = event -> {};

    /** The model is written. */
    default void completed(Path model) {}

    /** The work ends without a result. */
    default void ended(End how, String why) {}

    /** Tidies up what is on the screen. */
    @Override
    default void close() {}
}

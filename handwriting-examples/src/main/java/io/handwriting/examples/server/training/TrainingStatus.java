package io.handwriting.examples.server.training;

import java.util.Locale;

/** Where a model's training stands. */
public enum TrainingStatus {
    /** There is none. */
    IDLE,
    /** It goes on, or waits until another ends. */
    TRAINING,
    /** It was asked to stop and keeps its state first. */
    CANCELLING,
    /** It ended, and its model was handed over. */
    COMPLETED,
    /** It was stopped by somebody. */
    CANCELLED,
    /** It could not go on; the message says why. */
    FAILED,
    /** The server ended before it did. */
    RESUMABLE;

    /** Gives the word for it in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it has not ended yet. */
    public boolean isRunning() {
        return this == TRAINING || this == CANCELLING;
    }

    boolean isUnfinished() {
        return this == CANCELLED || this == FAILED || this == RESUMABLE;
    }
}

package io.handwriting;

import org.jspecify.annotations.Nullable;

/** Thrown by a training run that was cancelled. */
public class TrainingCancelledException extends TrainingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public TrainingCancelledException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public TrainingCancelledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

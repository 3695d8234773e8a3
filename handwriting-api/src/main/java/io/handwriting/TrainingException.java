package io.handwriting;

import org.jspecify.annotations.Nullable;

/** Thrown when training data or a plan cannot be used, or when a training run fails. */
public class TrainingException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public TrainingException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public TrainingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

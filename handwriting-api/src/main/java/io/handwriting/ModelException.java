package io.handwriting;

import org.jspecify.annotations.Nullable;

/** Thrown when a model file or its card is missing, damaged, foreign or does not fit, or when a model answers nonsense. */
public class ModelException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public ModelException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting.evaluation;

import org.jspecify.annotations.Nullable;

/** Thrown by an evaluation that was cancelled. */
public class EvaluationCancelledException extends EvaluationException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public EvaluationCancelledException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public EvaluationCancelledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting.evaluation;

import io.handwriting.HandwritingException;
import org.jspecify.annotations.Nullable;

/** Thrown when data cannot be evaluated, evaluations cannot be compared, or a report or history has no usable file. */
public class EvaluationException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public EvaluationException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting.spark;

import io.handwriting.HandwritingException;
import org.jspecify.annotations.Nullable;

/** Thrown when rows cannot be read or answers cannot be written on Spark, whatever single rows hold. */
public class ScoringException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public ScoringException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public ScoringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting.data;

import io.handwriting.HandwritingException;
import org.jspecify.annotations.Nullable;

/** Thrown when data cannot be found, read, fetched or written. */
public class DataException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public DataException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public DataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

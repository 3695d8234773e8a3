package io.handwriting;

import org.jspecify.annotations.Nullable;

/** The root of what this library throws when something from outside is unusable; its message is a sentence to act on. */
public class HandwritingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public HandwritingException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public HandwritingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting;

import org.jspecify.annotations.Nullable;

/** Thrown when no provider can do what is asked for; the message names the candidates and the missing jar. */
public class ProviderException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public ProviderException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public ProviderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

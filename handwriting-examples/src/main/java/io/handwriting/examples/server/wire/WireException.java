package io.handwriting.examples.server.wire;

import io.handwriting.HandwritingException;
import org.jspecify.annotations.Nullable;

/** A message that is not as it should be. */
public final class WireException extends HandwritingException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message a sentence that says what would be right
     */
    public WireException(String message) {
        super(message);
    }

    WireException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

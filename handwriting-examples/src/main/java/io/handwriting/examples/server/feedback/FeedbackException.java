package io.handwriting.examples.server.feedback;

import io.handwriting.HandwritingException;

/** Thrown when feedback cannot be kept or read; its message says what would be right, and never a password. */
public final class FeedbackException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    FeedbackException(String message) {
        super(message);
    }

    FeedbackException(String message, Throwable cause) {
        super(message, cause);
    }
}

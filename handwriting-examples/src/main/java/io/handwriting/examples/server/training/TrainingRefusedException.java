package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;

/** Thrown when the desk does not do what it was asked for; nothing has changed then. */
public final class TrainingRefusedException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    private final boolean forNow;

    private TrainingRefusedException(String message, boolean forNow) {
        super(message);
        this.forNow = forNow;
    }

    static TrainingRefusedException unusable(String message) {
        return new TrainingRefusedException(message, false);
    }

    static TrainingRefusedException forNow(String message) {
        return new TrainingRefusedException(message, true);
    }

    /** Tells whether the same could be done at another time (HTTP 409), or never (400). */
    public boolean isForNow() {
        return forNow;
    }
}

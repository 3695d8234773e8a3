package io.handwriting;

import org.jspecify.annotations.Nullable;

/** Thrown when an image, pixels or strokes cannot be made a drawing or a glyph. */
public class DrawingException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong and what would be right
     */
    public DrawingException(String message) {
        super(message);
    }

    /**
     * Creates an exception with the failure behind it.
     *
     * @param message what is wrong and what would be right
     * @param cause the failure behind it, if there is one
     */
    public DrawingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import org.jspecify.annotations.Nullable;

/** Says that the pixels of an image cannot be read, and why. */
final class Damage {
    private Damage() {}

    static DrawingException of(String form, String why, @Nullable Throwable cause) {
        return new DrawingException(
                "This " + form + " is damaged or cut off, so its pixels cannot be read (" + why + ").", cause);
    }

    static DrawingException of(String form, Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return of(form, message == null ? innermost.getClass().getSimpleName() : message.strip(), failure);
    }
}

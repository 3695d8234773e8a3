package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.guard.Discretion;
import java.util.Locale;

/** Puts into words what ended a training. */
final class Failure {
    private Failure() {}

    /** All who look at the page read it, so it does not say where things lie; the log does. */
    static String sentence(Throwable cause, Discretion discretion) {
        return discretion.of(sentence(cause));
    }

    private static String sentence(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof OutOfMemoryError || isAboutMemory(message)) {
            return "The training needs more memory than there is. Give the server more, or choose a smaller"
                    + " architecture or fewer data.";
        }
        if (cause instanceof HandwritingException) {
            return message;
        }
        return "The training failed unexpectedly: " + cause.getClass().getSimpleName() + ", " + message + ".";
    }

    /** As the engines say it, of the processor's memory and of a GPU's. */
    private static boolean isAboutMemory(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("can't allocate memory") || lower.contains("out of memory");
    }
}

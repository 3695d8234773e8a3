package io.handwriting.spark;

import io.handwriting.Recognizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The recognizers that a JVM has open: one for each model, shared by all tasks. Between tasks it stays open, since the next
 * one wants it, too; it is closed when another model is wanted, when a job is done, or when the JVM ends.
 */
final class OpenRecognizers {
    /** An executor is a JVM, and its tasks have nothing else in common. */
    static final OpenRecognizers OF_THIS_JVM = new OpenRecognizers();

    private final Map<String, Shared> open = new HashMap<>();
    private boolean closesAtTheEnd;

    /** Opens a model unless it is open. */
    synchronized Shared borrow(String model, Supplier<Recognizer> opening) {
        Shared shared = open.get(model);
        if (shared == null) {
            closeIdle();
            shared = new Shared(opening.get());
            open.put(model, shared);
            closeAtTheEnd();
        }
        shared.users++;
        return shared;
    }

    private void closeAtTheEnd() {
        if (!closesAtTheEnd && this == OF_THIS_JVM) {
            closesAtTheEnd = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::closeIdle, "handwriting-closing"));
        }
    }

    synchronized void giveBack(Shared shared) {
        shared.users--;
    }

    /** Closes what no task uses. */
    synchronized void closeIdle() {
        open.values().removeIf(shared -> {
            if (shared.users == 0) {
                shared.recognizer.close();
            }
            return shared.users == 0;
        });
    }

    synchronized int size() {
        return open.size();
    }

    /** A recognizer, and how many use it. */
    static final class Shared {
        private final Recognizer recognizer;
        private int users;

        Shared(Recognizer recognizer) {
            this.recognizer = recognizer;
        }

        Recognizer recognizer() {
            return recognizer;
        }
    }
}

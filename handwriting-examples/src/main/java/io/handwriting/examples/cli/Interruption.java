package io.handwriting.examples.cli;

import io.handwriting.Cancellation;

/** Turns Ctrl-C into a cancellation, so that what is under way ends properly. */
final class Interruption {
    private final Thread hook;
    private final Thread working = Thread.currentThread();

    private Interruption(Cancellation cancellation) {
        hook = new Thread(() -> cancelAndWait(cancellation), "handwriting-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption cancelling(Cancellation cancellation) {
        return new Interruption(cancellation);
    }

    private void cancelAndWait(Cancellation cancellation) {
        cancellation.cancel();
        try {
            working.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the hook back. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook is what ended the work
        }
    }
}

package io.handwriting.examples.cli;

import io.handwriting.Cancellation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns Ctrl-C into a cancellation, so that what is under way ends properly. */
final class Interruption {
    private final Cancellation cancellation;
    private final Duration patience;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancelAndWait, "handwriting-interruption");

    private Interruption(Cancellation cancellation, Duration patience) {
        this.cancellation = cancellation;
        this.patience = patience;
    }

    /** Cancels when the program is asked to end, and lets it end when the work is over, or the time to wait for that. */
    static Interruption cancelling(Cancellation cancellation, Duration patience) {
        Interruption interruption = new Interruption(cancellation, patience);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @SuppressWarnings("ReturnValueIgnored") // the program ends either way
    private void cancelAndWait() {
        cancellation.cancel();
        try {
            over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the work is over, and takes the hook back. */
    void over() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook is what ended the work
        }
    }
}

package io.handwriting.examples.desktop.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** The thread of JavaFX, on a screen that is not there. */
final class FxThread {
    static {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown); // a lambda would wait for this class, which waits for it
        await(started);
    }

    private FxThread() {}

    private static void await(CountDownLatch started) {
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}

package io.handwriting.data.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Closes a stream that brings nothing for too long, so that whoever waits for it waits no longer. */
final class StallGuard implements AutoCloseable {
    private final InputStream stream;
    private final Executor later;
    private final AtomicLong moves = new AtomicLong();
    private volatile boolean stalled;
    private volatile boolean closed;

    StallGuard(InputStream stream, Duration patience) {
        this.stream = stream;
        this.later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        watch();
    }

    private void watch() {
        long before = moves.get();
        later.execute(() -> {
            if (closed) {
                return;
            }
            if (moves.get() == before) {
                giveUp();
            } else {
                watch();
            }
        });
    }

    private void giveUp() {
        stalled = true;
        try {
            stream.close();
        } catch (IOException e) {
            // whoever reads from it is told as well
            closed = true;
        }
    }

    /** Something came. */
    void moved() {
        moves.incrementAndGet();
    }

    boolean hasStalled() {
        return stalled;
    }

    @Override
    public void close() {
        closed = true;
    }
}

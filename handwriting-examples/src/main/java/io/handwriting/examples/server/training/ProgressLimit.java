package io.handwriting.examples.server.training;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets something be told four times a second at most. */
final class ProgressLimit {
    private static final long BETWEEN = Duration.ofMillis(250).toNanos();

    private final LongSupplier nanoTime;
    private long last;

    ProgressLimit(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong() - BETWEEN;
    }

    /** Whether it is time again, which is then counted from now. */
    boolean isDue() {
        long now = nanoTime.getAsLong();
        boolean due = now - last >= BETWEEN;
        if (due) {
            last = now;
        }
        return due;
    }
}

package io.handwriting.examples.server.training;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells how long is left by how fast it went since it was first asked. */
final class Pace {
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanoTime;
    private double from = Double.NaN;
    private long since;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The seconds left with this share done, from 0 to 1; null before it is known. */
    @Nullable
    Double secondsLeft(double done) {
        long now = nanoTime.getAsLong();
        if (Double.isNaN(from)) {
            from = done;
            since = now;
        }
        return done > from ? (now - since) / NANOS / (done - from) * (1 - done) : null;
    }
}

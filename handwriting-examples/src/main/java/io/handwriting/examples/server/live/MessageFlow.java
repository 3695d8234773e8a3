package io.handwriting.examples.server.live;

import io.handwriting.examples.server.guard.SocketLimits;
import java.util.function.LongSupplier;

/**
 * Decides what becomes of the messages of one connection: those that come too fast are not taken, yet they count, so that
 * whoever does not slow down is sent away. For one thread at a time.
 */
final class MessageFlow {
    private static final double NANOS = 1e9;

    private final SocketLimits limits;
    private final LongSupplier clock;
    private double left;
    private long filled;
    private boolean warned;

    /** What becomes of a message. */
    enum Fate {
        /** It is answered. */
        TAKEN,
        /** It is the first that is too many, of which the client is told. */
        REFUSED,
        /** It is one more, of which nobody hears. */
        DROPPED,
        /** It is one too many for the connection. */
        LAST
    }

    MessageFlow(SocketLimits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
        this.left = limits.burst();
        this.filled = clock.getAsLong();
    }

    Fate next() {
        if (limits.messagesPerSecond() == 0) {
            return Fate.TAKEN;
        }
        fill();
        left--;
        if (left >= 0) {
            warned = false;
            return Fate.TAKEN;
        }
        if (left < -limits.burst()) {
            return Fate.LAST;
        }
        Fate fate = warned ? Fate.DROPPED : Fate.REFUSED;
        warned = true;
        return fate;
    }

    private void fill() {
        long now = clock.getAsLong();
        left = Math.min(limits.burst(), left + (now - filled) * limits.messagesPerSecond() / NANOS);
        filled = now;
    }
}

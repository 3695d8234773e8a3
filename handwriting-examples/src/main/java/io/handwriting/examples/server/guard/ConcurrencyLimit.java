package io.handwriting.examples.server.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is in work and lets no more in than it was told. Safe for many threads. */
public final class ConcurrencyLimit {
    private final int most;
    private final AtomicInteger inWork = new AtomicInteger();

    /**
     * Makes a limit.
     *
     * @param most how many may be in work at once
     */
    public ConcurrencyLimit(int most) {
        this.most = most;
    }

    /** Takes a place; false when there is none. */
    public boolean enter() {
        if (inWork.incrementAndGet() <= most) {
            return true;
        }
        inWork.decrementAndGet();
        return false;
    }

    /** Gives the place back. */
    public void leave() {
        inWork.decrementAndGet();
    }

    /** Returns how many are in work. */
    public int inWork() {
        return inWork.get();
    }
}

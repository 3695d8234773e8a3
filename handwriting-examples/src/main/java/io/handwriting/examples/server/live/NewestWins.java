package io.handwriting.examples.server.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thing in work and one waiting: what comes meanwhile takes the place of what waits.
 *
 * <p>Safe to share between threads.
 *
 * @param <T> what is worked on
 */
final class NewestWins<T> {
    private final Consumer<T> work;
    private final Runnable dropped;
    private @Nullable T waiting;
    private boolean busy;

    NewestWins(Consumer<T> work, Runnable dropped) {
        this.work = work;
        this.dropped = dropped;
    }

    /** Starts the work, or lets it wait for the end of what is in work. */
    void offer(T thing) {
        synchronized (this) {
            if (busy) {
                if (waiting != null) {
                    dropped.run();
                }
                waiting = thing;
                return;
            }
            busy = true;
        }
        work.accept(thing);
    }

    /** To be called once for everything that was worked on. */
    void done() {
        T next;
        synchronized (this) {
            next = waiting;
            waiting = null;
            busy = next != null;
        }
        if (next != null) {
            work.accept(next);
        }
    }
}

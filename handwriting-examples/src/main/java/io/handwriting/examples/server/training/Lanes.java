package io.handwriting.examples.server.training;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of low priority that do not keep the server from ending. */
final class Lanes {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");
    private static final int IDLE_SECONDS = 30;

    private final AtomicInteger made = new AtomicInteger();
    private final ThreadPoolExecutor threads;

    Lanes(int atOnce) {
        threads = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // no more than a hint; what counts is how many threads a training has
    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "training-" + made.incrementAndGet());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    void begin(Run run) {
        threads.execute(run);
    }

    /** Takes a run back that still waits. */
    boolean takeBack(Run run) {
        return threads.remove(run);
    }

    /** Takes no more, and waits a while for those that go on. */
    void close(Duration patience) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOGGER.log(
                        Level.WARNING, "A training did not stop in time; it can be resumed from its last checkpoint.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.handwriting.examples.server.reading;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few lanes in which drawings are read one after the other, and a bounded queue before them.
 *
 * <p>Safe to share between threads.
 */
public final class ReadingDesk implements AutoCloseable {
    private static final int SECONDS_TO_END = 10;

    private final ThreadPoolExecutor lanes;

    /**
     * Opens the lanes.
     *
     * @param count how many drawings are read at a time
     * @param queue how many may wait
     */
    public ReadingDesk(int count, int queue) {
        AtomicInteger number = new AtomicInteger();
        lanes = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), lane -> {
            Thread thread = new Thread(lane, "reading-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Puts a reading into the queue.
     *
     * @param <T> what comes out
     * @param reading what is done
     * @return its result, failed with a {@link BusyException} when the queue is full
     */
    public <T> CompletableFuture<T> submit(Callable<T> reading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            lanes.execute(() -> complete(result, reading));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new BusyException());
        }
        return result;
    }

    /** Whatever goes wrong, whoever waits for the result hears of it. */
    private static <T> void complete(CompletableFuture<T> result, Callable<T> reading) {
        try {
            result.complete(reading.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /**
     * Counts what waits.
     *
     * @return how many readings stand in the queue
     */
    public int waiting() {
        return lanes.getQueue().size();
    }

    /** Lets what was accepted come to its end, for ten seconds at most. */
    @Override
    public void close() {
        lanes.shutdown();
        try {
            if (!lanes.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                lanes.shutdownNow();
            }
        } catch (InterruptedException e) {
            lanes.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

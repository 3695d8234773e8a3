package io.handwriting.examples.scoring;

import io.handwriting.HandwritingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lets several threads work on a row of items, and hands on the results in the order of the items.
 *
 * <p>No more than {@link #window()} items are taken before their results are wanted, so that memory stays flat however
 * long the row is, and whoever takes the results slowly holds the threads back.
 *
 * @param workers how many threads work, 1 to 1024
 */
public record Conveyor(int workers) {
    private static final int MOST_WORKERS = 1024;
    private static final int ITEMS_OF_A_WORKER = 4;
    private static final int SECONDS_TO_STOP = 5;

    /** Refuses less than one thread, and very many. */
    public Conveyor {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new HandwritingException("1 to " + MOST_WORKERS + " workers read images, not " + workers + ".");
        }
    }

    /**
     * Tells how much is under way at the most.
     *
     * @return how many items are taken, worked on, or wait for their turn, the one that is handed on included
     */
    public int window() {
        return workers * ITEMS_OF_A_WORKER;
    }

    /**
     * Works on items; this thread takes them and hands on the results.
     *
     * @param <T> what is worked on
     * @param <R> what comes of it
     * @param items the items
     * @param work what is done with an item, by any thread; what it throws ends everything and is thrown here
     * @param taker takes a result, and tells whether it wants another
     * @return whether all results were taken and the last was not refused
     */
    public <T, R> boolean run(Iterator<T> items, Function<T, R> work, Predicate<R> taker) {
        ExecutorService threads = Executors.newFixedThreadPool(workers, Conveyor::thread);
        Deque<Future<R>> underWay = new ArrayDeque<>();
        boolean wanted = true;
        try {
            while (wanted && (items.hasNext() || !underWay.isEmpty())) {
                while (underWay.size() < window() && items.hasNext()) {
                    T item = items.next();
                    underWay.add(threads.submit(() -> work.apply(item)));
                }
                wanted = taker.test(result(underWay.remove()));
            }
            return wanted;
        } finally {
            stop(threads);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "handwriting-worker");
        thread.setDaemon(true); // one that waits for a pipe must not keep the program
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandwritingException("The work was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // what does not end in time is a daemon
    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

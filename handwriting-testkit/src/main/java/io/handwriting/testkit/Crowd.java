package io.handwriting.testkit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Many threads that begin together. */
final class Crowd {
    private static final int PATIENCE_SECONDS = 300;

    private Crowd() {}

    /** Lets each of a number of threads work once; fails when one of them fails or does not end. */
    static void run(int threads, Work work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Callable<Void>> calls = IntStream.range(0, threads)
                .<Callable<Void>>mapToObj(worker -> () -> {
                    start.await();
                    work.run(worker);
                    return null;
                })
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> ended : pool.invokeAll(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("One of " + threads + " threads failed: " + e.getCause(), e.getCause());
        } catch (CancellationException e) {
            throw new AssertionError("A thread did not end within " + PATIENCE_SECONDS + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What one of the threads does. */
    @FunctionalInterface
    interface Work {
        void run(int worker) throws Exception;
    }
}

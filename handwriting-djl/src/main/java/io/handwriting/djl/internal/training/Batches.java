package io.handwriting.djl.internal.training;

import io.handwriting.Cancellation;
import io.handwriting.HandwritingException;
import io.handwriting.TrainingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Prepares the batches of an epoch in a thread of its own, a few ahead of the one that is being learnt. */
final class Batches implements AutoCloseable {
    private static final int AHEAD = 3;
    private static final long MOMENT = 100;

    private final BatchMaker maker;
    private final int batchSize;
    private final ExecutorService preparing = Executors.newSingleThreadExecutor(Batches::thread);
    private final Deque<Batch> free = new ArrayDeque<>();
    private final Deque<Future<Batch>> ahead = new ArrayDeque<>();
    private int[] order = {};
    private int epoch;
    private int asked;

    Batches(BatchMaker maker, int batchSize, Supplier<Batch> room) {
        this.maker = maker;
        this.batchSize = batchSize;
        for (int i = 0; i <= AHEAD; i++) {
            free.add(room.get());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "handwriting-batches");
        thread.setDaemon(true);
        return thread;
    }

    /** Counts the batches of an epoch; their sizes differ by one row at the most. */
    int count(int rows) {
        return (rows + batchSize - 1) / batchSize;
    }

    /** Begins an epoch at one of its batches, from 0; the epoch before must be through. */
    void begin(int newEpoch, int[] newOrder, int firstBatch) {
        epoch = newEpoch;
        order = newOrder;
        asked = firstBatch;
        for (int i = 0; i < AHEAD; i++) {
            ask();
        }
    }

    private void ask() {
        int batches = count(order.length);
        if (asked >= batches) {
            return;
        }
        int number = asked++;
        int[] rows = Arrays.copyOfRange(order, edge(number, batches), edge(number + 1, batches));
        Batch batch = free.remove();
        int inEpoch = epoch;
        ahead.add(preparing.submit(() -> {
            maker.fill(batch, rows, inEpoch, number);
            return batch;
        }));
    }

    private int edge(int number, int batches) {
        return (int) ((long) order.length * number / batches);
    }

    /** Waits for the next batch, as long as it is wanted. */
    Batch next(Cancellation cancellation) {
        try {
            while (!isReady(ahead.element())) {
                cancellation.throwIfCancelled();
            }
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrainingException("The training was interrupted.", e);
        } catch (ExecutionException e) {
            throw new TrainingException("A batch cannot be prepared: " + reason(e), e);
        }
    }

    private static boolean isReady(Future<Batch> batch) throws InterruptedException, ExecutionException {
        try {
            batch.get(MOMENT, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof HandwritingException ? String.valueOf(cause.getMessage()) : cause + ".";
    }

    /** Takes a batch that was learnt, and has one more prepared. */
    void giveBack(Batch learnt) {
        free.add(learnt);
        ask();
    }

    @Override
    public void close() {
        preparing.shutdownNow();
    }
}

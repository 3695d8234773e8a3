package io.handwriting.evaluation;

import io.handwriting.Cancellation;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes through rows in batches: every worker takes the next batch until there is none left, or until one fails. */
final class Batches {
    private final int rows;
    private final int batchSize;
    private final EvaluationListener listener;
    private final Cancellation cancellation;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private int done;

    private Batches(int rows, int batchSize, EvaluationListener listener, Cancellation cancellation, Work work) {
        this.rows = rows;
        this.batchSize = batchSize;
        this.listener = listener;
        this.cancellation = cancellation;
        this.work = work;
    }

    /** Does something with the rows of a batch, from the first to before the last. */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }

    static void run(int rows, EvaluationPlan plan, EvaluationListener listener, Cancellation cancellation, Work work) {
        Batches batches = new Batches(rows, plan.batchSize(), listener, cancellation, work);
        Workers.run(plan.threads(), batches::work, () -> batches.next.set(rows));
    }

    private void work() {
        for (int from = next.getAndAdd(batchSize); from < rows; from = next.getAndAdd(batchSize)) {
            if (cancellation.isCancelled()) {
                throw new EvaluationCancelledException("The evaluation was cancelled.");
            }
            int to = Math.min(from + batchSize, rows);
            work.on(from, to);
            report(to - from);
        }
    }

    private synchronized void report(int count) {
        done += count;
        listener.on(done, rows);
    }
}

package io.handwriting.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does the same work in several threads and waits for all of them; what the first of them throws is thrown on. */
final class Workers {
    private final Runnable work;
    private final Runnable stop;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Workers(Runnable work, Runnable stop) {
        this.work = work;
        this.stop = stop;
    }

    /**
     * Works.
     *
     * @param threads how many threads; a single one is the caller's
     * @param work what each of them does
     * @param stop makes the work of all others end soon
     */
    static void run(int threads, Runnable work, Runnable stop) {
        if (threads == 1) {
            work.run();
            return;
        }
        new Workers(work, stop).run(threads);
    }

    private void run(int count) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable each : Collections.nCopies(count, (Runnable) this::guardedWork)) {
            Thread thread = new Thread(each, "evaluation-" + threads.size());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= !join(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        throwFailure();
    }

    private void guardedWork() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Nobody may still be reading when the caller gets control back and closes the recognizer. */
    private boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new EvaluationCancelledException("The evaluation was interrupted.", e));
            }
        }
        return !interrupted;
    }

    private void fail(Throwable thrown) {
        failure.compareAndSet(null, thrown);
        stop.run();
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}

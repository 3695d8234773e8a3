package io.handwriting.djl.internal.runtime;

import io.handwriting.ModelException;
import io.handwriting.djl.internal.engine.Backend;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** As many lanes as the device can use at once; more callers wait for one, the longest waiting first. */
final class Lanes {
    private static final int ON_A_GPU = 2;

    private final Backend backend;
    private final int threads;
    private final BlockingQueue<Lane> free;

    Lanes(Backend backend, int threads) {
        this.backend = backend;
        this.threads = threads;
        int lanes = backend.device().equals("cpu")
                ? Math.max(1, Runtime.getRuntime().availableProcessors() / threads)
                : ON_A_GPU;
        free = new ArrayBlockingQueue<>(lanes, true);
        for (int i = 0; i < lanes; i++) {
            free.add(new Lane());
        }
    }

    void run(Consumer<Lane> work) {
        Lane lane = take();
        try {
            backend.enter(threads);
            work.accept(lane);
        } finally {
            free.add(lane);
        }
    }

    private Lane take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("The thread was interrupted while it waited for the model.", e);
        }
    }
}

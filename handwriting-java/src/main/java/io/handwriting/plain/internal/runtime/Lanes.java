package io.handwriting.plain.internal.runtime;

import io.handwriting.plain.internal.forward.Forward;
import io.handwriting.plain.internal.forward.Memory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** As many lanes, each with its memory, as there are processors; more callers wait for one, the longest waiting first. */
final class Lanes {
    private final Forward net;
    private final Semaphore open = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Queue<Memory> idle = new ConcurrentLinkedQueue<>();

    Lanes(Forward net) {
        this.net = net;
    }

    void run(Consumer<Memory> work) {
        open.acquireUninterruptibly();
        try {
            Memory lane = take();
            work.accept(lane);
            idle.add(lane);
        } finally {
            open.release();
        }
    }

    private Memory take() {
        Memory lane = idle.poll();
        return lane == null ? net.memory() : lane;
    }

    void close() {
        idle.clear();
    }
}

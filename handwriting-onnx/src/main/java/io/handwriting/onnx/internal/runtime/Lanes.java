package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OrtException;
import io.handwriting.ModelException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** As many lanes as the device can use at once; more callers wait for one, the longest waiting first. */
final class Lanes implements AutoCloseable {
    private static final int ON_A_GPU = 2;

    private final Supplier<Lane> maker;
    private final Semaphore open;
    private final Queue<Lane> idle = new ConcurrentLinkedQueue<>();

    private Lanes(int count, Supplier<Lane> maker) {
        this.maker = maker;
        open = new Semaphore(count, true);
    }

    static Lanes of(Graph graph, int classes, int threads) {
        int lanes = graph.device().equals(Devices.CPU)
                ? Math.max(1, Runtime.getRuntime().availableProcessors() / threads)
                : ON_A_GPU;
        return new Lanes(lanes, () -> new Lane(graph, classes));
    }

    void run(Work work) {
        open.acquireUninterruptibly();
        try {
            runIn(take(), work);
        } catch (OrtException e) {
            throw new ModelException("ONNX Runtime cannot compute the model (" + e.getMessage() + ").", e);
        } finally {
            open.release();
        }
    }

    private Lane take() {
        Lane lane = idle.poll();
        return lane == null ? maker.get() : lane;
    }

    private void runIn(Lane lane, Work work) throws OrtException {
        try {
            work.in(lane);
        } finally {
            idle.add(lane);
        }
    }

    /** Called when no lane is in use any more. */
    @Override
    public void close() {
        idle.forEach(Lane::close);
        idle.clear();
    }

    /** What is done in a lane. */
    interface Work {
        void in(Lane lane) throws OrtException;
    }
}

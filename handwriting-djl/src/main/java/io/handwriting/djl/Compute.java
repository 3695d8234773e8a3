package io.handwriting.djl;

import io.handwriting.ProviderException;

/**
 * What nets are computed with.
 *
 * @param engine DJL's name of the engine, {@code PyTorch} or {@code MXNet}
 * @param device {@code auto} for the best there is, {@code cpu}, {@code cuda}, or {@code cuda:1} and the like
 * @param threads how many threads one training computes with, from 1 to 1024
 */
public record Compute(String engine, String device, int threads) {
    private static final int MOST_THREADS = 1024;

    /** Refuses a number of threads outside 1 to 1024. */
    public Compute {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ProviderException(
                    "A training computes with 1 to " + MOST_THREADS + " threads, not " + threads + ".");
        }
    }

    /**
     * Takes PyTorch, the best device, and all processors.
     *
     * @return the defaults
     */
    public static Compute defaults() {
        return new Compute("PyTorch", "auto", Runtime.getRuntime().availableProcessors());
    }

    /**
     * Replaces the engine.
     *
     * @param wanted {@code PyTorch} or {@code MXNet}
     * @return the changed choice
     */
    public Compute engine(String wanted) {
        return new Compute(wanted, device, threads);
    }

    /**
     * Replaces the device.
     *
     * @param wanted {@code auto}, {@code cpu}, {@code cuda}, or {@code cuda:1} and the like
     * @return the changed choice
     */
    public Compute device(String wanted) {
        return new Compute(engine, wanted, threads);
    }

    /**
     * Replaces the number of threads.
     *
     * @param wanted from 1 to 1024
     * @return the changed choice
     */
    public Compute threads(int wanted) {
        return new Compute(engine, device, wanted);
    }
}

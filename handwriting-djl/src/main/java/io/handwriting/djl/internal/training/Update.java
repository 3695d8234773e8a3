package io.handwriting.djl.internal.training;

import io.handwriting.djl.internal.engine.Backend;

/** Changes a net by its gradients, and lets the average follow; for one thread. */
interface Update extends AutoCloseable {

    /**
     * Takes a step; if the gradients are no finite numbers, nothing changes.
     *
     * @param step its number in the run, from 1
     * @param rate the learning rate
     * @param lossFactor what the gradients are too large by
     * @return the norm of all gradients together, before clipping
     */
    double step(long step, double rate, double lossFactor);

    /**
     * Brings the average up to date.
     *
     * @param kept the share of its old value that it keeps
     */
    void follow(double kept);

    @Override
    default void close() {}

    static Update of(Backend backend, Trainee trainee, Settings settings) {
        boolean adamW = settings.value(HyperParameters.OPTIMIZER).equals("adamw");
        return backend.isPyTorch() && adamW
                ? new ScriptedUpdate(backend, trainee, settings)
                : new PlainUpdate(backend, trainee, settings);
    }
}

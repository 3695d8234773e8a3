package io.handwriting.djl.internal.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** The randomness of one pass through a net while training: what dropouts and residual blocks are multiplied by. */
@FunctionalInterface
public interface Noise {
    /** No randomness, as in use. */
    Noise NONE = (name, rate, values, shape) -> values;

    /**
     * Applies it.
     *
     * @param name the dropout or residual block
     * @param rate the share that is left out
     * @param values what flows there
     * @param shape the shape of the randomness, to be stretched to that of the values
     * @return the values with the rate's share left out and the others larger by as much
     */
    NDArray applyTo(String name, float rate, NDArray values, Shape shape);
}

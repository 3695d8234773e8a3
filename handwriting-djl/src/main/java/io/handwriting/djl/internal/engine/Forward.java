package io.handwriting.djl.internal.engine;

import ai.djl.ndarray.NDArray;
import io.handwriting.network.Network;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A pass of a batch through a net that is learning. */
@FunctionalInterface
public interface Forward {
    /**
     * Scores a batch.
     *
     * @param glyphs batch × 1 × 28 × 28
     * @param weights the net's weights; observed ones are brought up to date
     * @param noise what dropouts and residual blocks are multiplied by
     * @return batch × classes
     */
    NDArray scores(NDArray glyphs, Function<String, NDArray> weights, Map<String, NDArray> noise);

    /**
     * Runs a net layer by layer, in any engine.
     *
     * @param network the net
     * @return its pass
     */
    static Forward plain(Network network) {
        return (glyphs, weights, noise) -> Pass.training(
                network.layers(),
                glyphs,
                weights,
                (name, rate, values, shape) -> values.mul(Objects.requireNonNull(noise.get(name), name)));
    }
}

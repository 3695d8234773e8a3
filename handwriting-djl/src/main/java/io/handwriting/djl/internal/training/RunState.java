package io.handwriting.djl.internal.training;

import io.handwriting.djl.network.FirstWeights;
import io.handwriting.djl.network.Network;
import io.handwriting.djl.network.Weight;
import io.handwriting.djl.network.WeightValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a run needs to go on from where it stands.
 *
 * @param position where it stands
 * @param weights the weights
 * @param average their moving average
 * @param first what the optimizer remembers of each learnt weight
 * @param second what else it remembers
 * @param best the best net up to now
 */
record RunState(
        Position position,
        WeightValues weights,
        WeightValues average,
        Map<String, float[]> first,
        Map<String, float[]> second,
        @Nullable Best best) {

    static RunState first(Network network, long seed) {
        WeightValues weights = FirstWeights.of(network, seed);
        return new RunState(Position.START, weights, weights, zeros(network), zeros(network), null);
    }

    private static Map<String, float[]> zeros(Network network) {
        Map<String, float[]> zeros = new LinkedHashMap<>();
        network.weights().stream()
                .filter(weight -> weight.role().learnt())
                .forEach(weight -> zeros.put(weight.name(), new float[weight.size()]));
        return zeros;
    }

    /** Lists the weights that an optimizer changes. */
    static java.util.List<Weight> learnt(Network network) {
        return network.weights().stream()
                .filter(weight -> weight.role().learnt())
                .toList();
    }
}

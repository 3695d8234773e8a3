package io.handwriting.djl.internal.training;

import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a run needs to go on from where it stands.
 *
 * @param position where it stands
 * @param scale what the loss is multiplied by
 * @param weights the weights
 * @param average their moving average
 * @param first what the optimizer remembers of each learnt weight
 * @param second what else it remembers
 * @param best the best net up to now
 */
record RunState(
        Position position,
        LossScale scale,
        WeightValues weights,
        WeightValues average,
        Map<String, float[]> first,
        Map<String, float[]> second,
        @Nullable Best best) {

    static RunState first(Network network, WeightValues weights, Settings settings) {
        LossScale scale = LossScale.first(settings.precision());
        return new RunState(Position.START, scale, weights, weights, zeros(network), zeros(network), null);
    }

    static Map<String, float[]> zeros(Network network) {
        Map<String, float[]> zeros = new LinkedHashMap<>();
        network.weights().stream()
                .filter(weight -> weight.role().learnt())
                .forEach(weight -> zeros.put(weight.name(), new float[weight.size()]));
        return zeros;
    }

    /** Lists the weights that an optimizer changes. */
    static List<Weight> learnt(Network network) {
        return network.weights().stream()
                .filter(weight -> weight.role().learnt())
                .toList();
    }
}

package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDManager;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.Objects;

/**
 * The arrays of a net that learns.
 *
 * @param network the net
 * @param learnt the weights that gradients change
 * @param weights all weights
 * @param average their moving average
 * @param first what the optimizer remembers of each learnt weight
 * @param second what else it remembers
 */
record Trainee(
        Network network,
        List<Weight> learnt,
        WeightArrays weights,
        WeightArrays average,
        WeightArrays first,
        WeightArrays second) {

    static Trainee of(Network network, RunState state, NDManager room) {
        List<Weight> learnt = RunState.learnt(network);
        WeightArrays weights = new WeightArrays(room, network.weights(), state.weights()::get);
        learnt.forEach(weight -> weights.get(weight.name()).setRequiresGradient(true));
        return new Trainee(
                network,
                learnt,
                weights,
                new WeightArrays(room, network.weights(), state.average()::get),
                new WeightArrays(
                        room,
                        learnt,
                        name -> Objects.requireNonNull(state.first().get(name))),
                new WeightArrays(
                        room,
                        learnt,
                        name -> Objects.requireNonNull(state.second().get(name))));
    }
}

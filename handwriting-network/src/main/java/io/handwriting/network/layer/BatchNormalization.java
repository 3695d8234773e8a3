package io.handwriting.network.layer;

import io.handwriting.network.layer.Weight.Role;
import java.util.List;

/**
 * Gives each channel mean 0 and variance 1 over the batch, then a scale and a bias that are learnt.
 *
 * @param name the prefix of its weights
 * @param channels channels of the input
 */
public record BatchNormalization(String name, int channels) implements Layer {
    /** What is added to a variance before its root is taken. */
    public static final float EPSILON = 1e-5f;

    /** The share that observed means and variances keep of their old value at each batch. */
    public static final float MOMENTUM = 0.9f;

    /** Refuses sizes that no normalisation has. */
    public BatchNormalization {
        LayerRules.requireName(name);
        LayerRules.requireCount(name, "channels", channels);
    }

    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit(name, input.channels() == channels, input);
        return input;
    }

    @Override
    public List<Weight> weights() {
        return List.of(
                new Weight(name + ".scale", List.of(channels), Role.SCALE),
                Weight.bias(name, channels),
                new Weight(name + ".mean", List.of(channels), Role.MEAN),
                new Weight(name + ".variance", List.of(channels), Role.VARIANCE));
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

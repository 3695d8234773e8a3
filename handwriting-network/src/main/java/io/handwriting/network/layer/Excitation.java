package io.handwriting.network.layer;

import io.handwriting.network.layer.Weight.Role;
import java.util.List;

/**
 * Squeeze-and-excitation: weighs each channel by what all channels hold on average.
 *
 * @param name the prefix of its weights
 * @param channels channels of the input
 * @param squeezed how many numbers they are squeezed to
 */
public record Excitation(String name, int channels, int squeezed) implements Layer {
    /** Refuses sizes that channels cannot be squeezed to. */
    public Excitation {
        LayerRules.requireName(name);
        LayerRules.requireCount(name, "channels", channels);
        LayerRules.requireCount(name, "squeezed channels", squeezed);
    }

    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit(name, input.channels() == channels, input);
        return input;
    }

    /**
     * Names the weight that squeezes.
     *
     * @return squeezed × channels numbers
     */
    public Weight squeeze() {
        return new Weight(name + ".squeeze", List.of(squeezed, channels), Role.KERNEL);
    }

    /**
     * Names the weight that excites.
     *
     * @return channels × squeezed numbers
     */
    public Weight excite() {
        return new Weight(name + ".excite", List.of(channels, squeezed), Role.KERNEL);
    }

    @Override
    public List<Weight> weights() {
        return List.of(squeeze(), excite());
    }

    @Override
    public long multiplyAdds(Volume input) {
        return 2L * channels * squeezed;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

package io.handwriting.network.layer;

import io.handwriting.ModelException;
import io.handwriting.network.layer.Weight.Role;
import java.util.List;

/**
 * Slides square filters over the input, padded with zeros.
 *
 * @param name the prefix of its weights
 * @param inputs channels of the input
 * @param outputs how many filters
 * @param kernel the side of a filter
 * @param stride the step between two places
 * @param padding how far filters reach over the edge
 * @param groups how many parts of the channels are kept apart; as many as inputs for a depth-wise one
 * @param bias whether each filter adds a number
 */
public record Convolution(
        String name, int inputs, int outputs, int kernel, int stride, int padding, int groups, boolean bias)
        implements Layer {
    /** Refuses sizes that no convolution has. */
    public Convolution {
        LayerRules.requireName(name);
        LayerRules.requireCount(name, "inputs", inputs);
        LayerRules.requireCount(name, "outputs", outputs);
        LayerRules.requireCount(name, "kernel", kernel);
        LayerRules.requireCount(name, "stride", stride);
        LayerRules.requireCountOrNone(name, "padding", padding);
        LayerRules.requireCount(name, "groups", groups);
        if (inputs % groups != 0 || outputs % groups != 0) {
            throw new ModelException("The layer \"" + name + "\" cannot part " + inputs + " inputs and " + outputs
                    + " outputs into " + groups + " groups of one size.");
        }
    }

    /**
     * Makes one that keeps height and width at stride 1 and has no bias, as fits before a normalisation.
     *
     * @param name the prefix of its weights
     * @param inputs channels of the input
     * @param outputs how many filters
     * @param kernel the side of a filter, odd
     * @param stride the step between two places
     * @return the layer
     */
    public static Convolution of(String name, int inputs, int outputs, int kernel, int stride) {
        return new Convolution(name, inputs, outputs, kernel, stride, kernel / 2, 1, false);
    }

    /**
     * Gives each filter a number to add.
     *
     * @return the changed layer
     */
    public Convolution withBias() {
        return new Convolution(name, inputs, outputs, kernel, stride, padding, groups, true);
    }

    /**
     * Lets each channel have a filter of its own.
     *
     * @return the changed layer
     */
    public Convolution depthWise() {
        return new Convolution(name, inputs, outputs, kernel, stride, padding, inputs, bias);
    }

    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit(
                name, input.channels() == inputs && reaches(input.height()) && reaches(input.width()), input);
        return new Volume(outputs, extent(input.height()), extent(input.width()));
    }

    private boolean reaches(int size) {
        return size + 2 * padding >= kernel;
    }

    private int extent(int size) {
        return (size + 2 * padding - kernel) / stride + 1;
    }

    @Override
    public List<Weight> weights() {
        Weight filters = new Weight(name + ".weight", List.of(outputs, inputs / groups, kernel, kernel), Role.KERNEL);
        return bias ? List.of(filters, Weight.bias(name, outputs)) : List.of(filters);
    }

    @Override
    public long multiplyAdds(Volume input) {
        return (long) after(input).size() * (inputs / groups) * kernel * kernel;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

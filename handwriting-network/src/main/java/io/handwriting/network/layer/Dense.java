package io.handwriting.network.layer;

import io.handwriting.network.layer.Weight.Role;
import java.util.List;

/**
 * Combines every input with every output.
 *
 * @param name the prefix of its weights
 * @param inputs how many numbers go in
 * @param outputs how many come out
 */
public record Dense(String name, int inputs, int outputs) implements Layer {
    /** Refuses sizes that no dense layer has. */
    public Dense {
        LayerRules.requireName(name);
        LayerRules.requireCount(name, "inputs", inputs);
        LayerRules.requireCount(name, "outputs", outputs);
    }

    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit(name, input.equals(Volume.of(inputs)), input);
        return Volume.of(outputs);
    }

    @Override
    public List<Weight> weights() {
        return List.of(new Weight(name + ".weight", List.of(outputs, inputs), Role.KERNEL), Weight.bias(name, outputs));
    }

    @Override
    public long multiplyAdds(Volume input) {
        return (long) inputs * outputs;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

package io.handwriting.network.layer;

import java.util.List;
import java.util.stream.Stream;

/**
 * Adds what a body makes of the input to what a shortcut makes of it.
 *
 * @param name how its randomness is told apart
 * @param body the layers of the long way
 * @param shortcut the layers of the short way; none for the input itself
 * @param dropRate the share of glyphs for which the body is left out while training (stochastic depth)
 */
public record Residual(String name, List<Layer> body, List<Layer> shortcut, float dropRate) implements Layer {
    /** How deep such blocks can lie in each other. */
    public static final int MOST_NESTED = 8;

    /** Keeps copies of the lists, and refuses blocks that lie too deep in each other. */
    public Residual {
        LayerRules.requireName(name);
        LayerRules.requireShare(name, dropRate);
        body = List.copyOf(body);
        shortcut = List.copyOf(shortcut);
        LayerRules.requireShallow(body);
        LayerRules.requireShallow(shortcut);
    }

    @Override
    public Volume after(Volume input) {
        Volume added = Layer.after(body, input);
        LayerRules.requireFit(name, added.equals(Layer.after(shortcut, input)), input);
        return added;
    }

    @Override
    public List<Weight> weights() {
        return Stream.of(body, shortcut)
                .flatMap(List::stream)
                .flatMap(layer -> layer.weights().stream())
                .toList();
    }

    @Override
    public long multiplyAdds(Volume input) {
        return Layer.multiplyAdds(body, input) + Layer.multiplyAdds(shortcut, input);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

package io.handwriting.network.layer;

/**
 * Forgets a share of the numbers at random while training.
 *
 * @param name how its randomness is told apart
 * @param rate the share, from 0 to below 1
 */
public record Dropout(String name, float rate) implements Layer {
    /** Refuses what is no share. */
    public Dropout {
        LayerRules.requireName(name);
        LayerRules.requireShare(name, rate);
    }

    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit(name, input.area() == 1, input);
        return input;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

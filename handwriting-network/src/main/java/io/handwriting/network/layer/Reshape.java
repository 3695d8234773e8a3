package io.handwriting.network.layer;

/**
 * Reads the same values, in their order, as images of another size.
 *
 * @param volume the size wanted
 */
public record Reshape(Volume volume) implements Layer {
    @Override
    public Volume after(Volume input) {
        LayerRules.requireFit("reshape", input.size() == volume.size(), input);
        return volume;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

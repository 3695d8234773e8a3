package io.handwriting.network.layer;

/**
 * Keeps the largest value of each square.
 *
 * @param size the side of a square, and the step between two; what is left over at the edge is dropped
 */
public record MaximumPool(int size) implements Layer {
    /** Refuses a size that no square has. */
    public MaximumPool {
        LayerRules.requireCount("pool", "size", size);
    }

    @Override
    public Volume after(Volume input) {
        return new Volume(input.channels(), input.height() / size, input.width() / size);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

package io.handwriting.network.layer;

/** Puts all values in one row. */
public record Flatten() implements Layer {
    @Override
    public Volume after(Volume input) {
        return Volume.of(input.size());
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

package io.handwriting.network.layer;

/** Makes values below 0 zero. */
public record Rectifier() implements Layer {
    @Override
    public Volume after(Volume input) {
        return input;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

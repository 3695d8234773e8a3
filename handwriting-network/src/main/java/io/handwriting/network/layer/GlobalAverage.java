package io.handwriting.network.layer;

/** Averages each channel, which leaves one number of it. */
public record GlobalAverage() implements Layer {
    @Override
    public Volume after(Volume input) {
        return Volume.of(input.channels());
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

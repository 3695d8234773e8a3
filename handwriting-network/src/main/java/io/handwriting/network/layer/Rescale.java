package io.handwriting.network.layer;

import io.handwriting.ModelException;

/**
 * Shifts and scales all values: {@code (x - mean) / deviation}.
 *
 * @param mean what becomes 0
 * @param deviation what becomes 1 above that
 */
public record Rescale(float mean, float deviation) implements Layer {
    /** Refuses what is no number, and a deviation that is not above 0. */
    public Rescale {
        if (!Float.isFinite(mean) || !Float.isFinite(deviation) || deviation <= 0) {
            throw new ModelException("A net cannot take " + mean + " away and divide by " + deviation
                    + "; a mean is a number, and a deviation one above 0.");
        }
    }

    @Override
    public Volume after(Volume input) {
        return input;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.visit(this);
    }
}

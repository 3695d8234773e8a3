package io.handwriting.network.layer;

import io.handwriting.LayerKind;
import java.util.Objects;

/**
 * Shows what flows by to an activation probe and changes nothing.
 *
 * @param name the name of the layer before it, for people
 * @param kind what that layer does
 */
public record Tap(String name, LayerKind kind) implements Layer {
    /** Refuses a name that no layer has. */
    public Tap {
        LayerRules.requireName(name);
        Objects.requireNonNull(kind, "kind");
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

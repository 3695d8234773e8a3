package io.handwriting;

import java.util.List;

/**
 * What happened inside a model while it read one glyph.
 *
 * @param recognition what was read, as the recognizer would have answered
 * @param layers what each layer answered, from the input to the output
 */
public record ActivationTrace(Recognition recognition, List<LayerActivation> layers) {

    /** Keeps a copy of the list. */
    public ActivationTrace {
        layers = List.copyOf(layers);
    }

    /**
     * Finds a layer.
     *
     * @param name the layer's name
     * @return what it answered
     * @throws HandwritingException if there is no layer of this name; the message lists those there are
     */
    public LayerActivation layer(String name) {
        return layers.stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new HandwritingException("There is no layer \"" + name + "\"; there are "
                        + String.join(
                                ", ", layers.stream().map(LayerActivation::name).toList()) + "."));
    }
}

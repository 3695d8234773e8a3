package io.handwriting;

import java.util.List;

/**
 * Shows what happens inside a model while it reads a glyph.
 *
 * <p>Any number of threads may call it at once, until its recognizer is closed.
 */
public interface ActivationProbe {

    /**
     * Names the layers that can be seen.
     *
     * @return the names from the input to the output, each once; at least one
     */
    List<String> layers();

    /**
     * Reads a glyph and keeps what every layer answered, in one pass through the model.
     *
     * @param glyph the glyph
     * @return the recognition and one activation a layer, in the order of {@link #layers()}
     * @throws ModelException if the model answers nonsense
     * @throws IllegalStateException if the recognizer is closed
     */
    ActivationTrace trace(Glyph glyph);

    /**
     * Tells which pixels speak for a label.
     *
     * @param glyph the glyph
     * @param label a label of the model's alphabet, usually the one that was read
     * @return the map
     * @throws HandwritingException if the model does not know the label
     * @throws IllegalStateException if the recognizer is closed
     */
    SaliencyMap saliency(Glyph glyph, String label);
}

package io.handwriting.network;

import io.handwriting.ModelCard;
import io.handwriting.network.internal.onnx.OnnxReader;
import io.handwriting.network.internal.onnx.StoredModel;
import io.handwriting.spi.ModelSource;

/**
 * A model file that was checked, for a runtime that computes its ONNX graph itself; immutable but for the bytes.
 *
 * <p>Checked are the form of the file, its card, that its weights are those of its net and unchanged, and that nothing
 * lies outside the file. Whether the graph is that of the net is checked by {@link NetworkFile#read}.
 */
public final class ModelBytes {
    /** The name of the graph's input: glyphs × 1 × 28 × 28. */
    public static final String INPUT = "glyphs";

    /** The name of the graph's last output: glyphs × classes. Each tap of the net is an output of its own name. */
    public static final String SCORES = "logits";

    private final StoredModel stored;

    private ModelBytes(StoredModel stored) {
        this.stored = stored;
    }

    /**
     * Reads a model file.
     *
     * @param source the file
     * @return what it holds
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or says what cannot be
     */
    public static ModelBytes read(ModelSource source) {
        return new ModelBytes(OnnxReader.readWithoutComparing(source));
    }

    /**
     * Tells what the model says of itself.
     *
     * @return the card, with a label for each score of the net
     */
    public ModelCard card() {
        return stored.card();
    }

    /**
     * Tells the net.
     *
     * @return its layers; the taps among them are outputs of the graph
     */
    public Network network() {
        return stored.network();
    }

    /**
     * Gives the file.
     *
     * @return all its bytes; not a copy, and not to be changed
     */
    public byte[] bytes() {
        return stored.bytes();
    }
}

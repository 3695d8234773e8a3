package io.handwriting.network;

import io.handwriting.ModelCard;
import io.handwriting.network.internal.onnx.ModelHeader;
import io.handwriting.network.internal.onnx.OnnxReader;
import io.handwriting.spi.ModelSource;

/**
 * A model file for a runtime that computes its ONNX graph itself; immutable but for the bytes.
 *
 * <p>Files are checked as {@link NetworkFile#read} does, so that a runtime sees only graphs that this library writes. A
 * model that came with the program is believed, as the program's classes are, once its card is read.
 */
public final class ModelBytes {
    /** The name of the graph's input: glyphs × 1 × 28 × 28. */
    public static final String INPUT = "glyphs";

    /** The name of the graph's last output: glyphs × classes. Each tap of the net is an output of its own name. */
    public static final String SCORES = "logits";

    private final ModelHeader header;

    private ModelBytes(ModelHeader header) {
        this.header = header;
    }

    /**
     * Reads a model file.
     *
     * @param source the file
     * @return what it holds
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or says what cannot be
     */
    public static ModelBytes read(ModelSource source) {
        return new ModelBytes(
                source.isPartOfTheProgram()
                        ? OnnxReader.readHeader(source)
                        : OnnxReader.read(source).header());
    }

    /**
     * Tells what the model says of itself.
     *
     * @return the card, with a label for each score of the net
     */
    public ModelCard card() {
        return header.card();
    }

    /**
     * Reads the net.
     *
     * @return its layers; the taps among them are outputs of the graph
     */
    public Network network() {
        return header.network();
    }

    /**
     * Gives the file.
     *
     * @return all its bytes; not a copy, and not to be changed
     */
    public byte[] bytes() {
        return header.bytes();
    }
}

package io.handwriting.network;

import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.internal.onnx.OnnxReader;
import io.handwriting.network.internal.onnx.OnnxWriter;
import io.handwriting.network.internal.onnx.StoredModel;
import io.handwriting.spi.ModelFile;
import io.handwriting.spi.ModelSource;
import java.nio.file.Path;

/**
 * What a model file holds: a net with its weights, and what it says of itself. Immutable.
 *
 * @param card what it says of itself
 * @param network the net as it is in use, with a score for each label of the card's alphabet
 * @param weights its weights; not copied
 */
public record NetworkFile(ModelCard card, Network network, WeightValues weights) {
    private static final int HEAD = 16;

    /** Refuses what does not fit each other. */
    public NetworkFile {
        int labels = card.alphabet().size();
        if (labels != network.classes()) {
            throw new ModelException("The net scores " + network.classes() + " classes, but the card's alphabet has "
                    + labels + " labels.");
        }
        weights = WeightValues.of(network, weights.asMap());
    }

    /**
     * Tells by name and first bytes whether a file may be one.
     *
     * @param source the file
     * @return true if reading it is worth trying
     */
    public static boolean looksLikeOne(ModelSource source) {
        return OnnxReader.looksLike(source.head(HEAD), source.name());
    }

    /**
     * Reads a model file. Its graph must be, node by node, the one that is written for its net.
     *
     * @param source the file
     * @return what it holds
     * @throws ModelException if the file is missing, damaged, foreign or says what cannot be
     */
    public static NetworkFile read(ModelSource source) {
        StoredModel stored = OnnxReader.read(source);
        return new NetworkFile(stored.card(), stored.network(), stored.values());
    }

    /**
     * Writes a model file so that it is never half there.
     *
     * @param file where to; missing folders are made
     * @throws ModelException if the file cannot be written
     */
    public void save(Path file) {
        ModelFile.write(file, out -> OnnxWriter.write(card, network, weights, out));
    }
}

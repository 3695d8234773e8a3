package io.handwriting.djl;

import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.onnx.OnnxReader;
import io.handwriting.djl.internal.onnx.OnnxWriter;
import io.handwriting.djl.internal.onnx.StoredModel;
import io.handwriting.djl.internal.runtime.NetworkScorer;
import io.handwriting.djl.network.Network;
import io.handwriting.djl.network.WeightValues;
import io.handwriting.spi.ModelFile;
import io.handwriting.spi.ModelSource;
import java.nio.file.Path;

/** A net with its weights, as it is in use; immutable, and holds nothing that must be given back. */
public final class DjlModel implements Model {
    private static final int HEAD = 16;

    private final ModelCard card;
    private final Network network;
    private final WeightValues weights;

    /**
     * Puts a model together.
     *
     * @param card what it says of itself
     * @param network the net, with a score for each label of the card's alphabet
     * @param weights its weights; not copied
     */
    public DjlModel(ModelCard card, Network network, WeightValues weights) {
        this.card = card;
        this.network = network;
        this.weights = weights;
    }

    /**
     * Reads a model file.
     *
     * @param file the file
     * @return the model
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or of an unknown architecture
     */
    public static DjlModel read(Path file) {
        return read(ModelSource.of(file));
    }

    static DjlModel read(ModelSource source) {
        StoredModel stored = OnnxReader.read(source);
        Network network = stored.network(Architecture::named);
        return new DjlModel(stored.card(), network, stored.values(network));
    }

    static boolean looksLikeOne(ModelSource source) {
        return OnnxReader.looksLike(source.head(HEAD), source.name());
    }

    @Override
    public ModelCard card() {
        return card;
    }

    /**
     * Tells the net.
     *
     * @return its layers
     */
    public Network network() {
        return network;
    }

    /**
     * Tells the weights.
     *
     * @return the weights; not copies
     */
    public WeightValues weights() {
        return weights;
    }

    @Override
    public Recognizer open() {
        return open(Compute.defaults().threads(1));
    }

    /**
     * Makes the model ready to read on an engine and a device.
     *
     * @param compute what to compute with
     * @return a new recognizer, to be closed
     */
    public Recognizer open(Compute compute) {
        Backend backend = Backend.of(compute.engine(), compute.device());
        return Recognizer.of(card, new NetworkScorer(backend, network, weights, compute.threads()));
    }

    @Override
    public void save(Path file) {
        ModelFile.write(file, out -> OnnxWriter.write(card, network, weights, out));
    }

    /**
     * Replaces the card, for what is known only later: temperature, thresholds, figures.
     *
     * @param changed the new card, of the same architecture and alphabet
     * @return the changed model
     */
    public DjlModel with(ModelCard changed) {
        return new DjlModel(changed, network, weights);
    }
}

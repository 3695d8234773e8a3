package io.handwriting.djl;

import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.runtime.NetworkScorer;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.WeightValues;
import io.handwriting.spi.ModelSource;
import java.nio.file.Path;

/** A net with its weights, as it is in use; immutable, and holds nothing that must be given back. */
public final class DjlModel implements Model {
    private final NetworkFile content;

    private DjlModel(NetworkFile content) {
        this.content = content;
    }

    /**
     * Puts a model together.
     *
     * @param card what it says of itself
     * @param network the net, with a score for each label of the card's alphabet
     * @param weights its weights; not copied
     * @throws io.handwriting.ModelException if the three do not fit each other
     */
    public DjlModel(ModelCard card, Network network, WeightValues weights) {
        this(new NetworkFile(card, network, weights));
    }

    /**
     * Reads a model file.
     *
     * @param file the file
     * @return the model
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or says what cannot be
     */
    public static DjlModel read(Path file) {
        return read(ModelSource.of(file));
    }

    /**
     * Reads a model from wherever it lies, such as one of {@link io.handwriting.Recognizers#models()}.
     *
     * @param source the bytes of a model file
     * @return the model
     * @throws io.handwriting.ModelException if they are damaged, foreign or say what cannot be
     */
    public static DjlModel read(ModelSource source) {
        return new DjlModel(NetworkFile.read(source));
    }

    @Override
    public ModelCard card() {
        return content.card();
    }

    /**
     * Tells the net.
     *
     * @return its layers
     */
    public Network network() {
        return content.network();
    }

    /**
     * Tells the weights.
     *
     * @return the weights; not copies
     */
    public WeightValues weights() {
        return content.weights();
    }

    @Override
    public Recognizer open() {
        return open(Compute.defaults().threads(1));
    }

    /**
     * Makes the model ready to read on an engine and a device, alone even if it has a companion.
     *
     * @param compute what to compute with
     * @return a new recognizer, to be closed
     */
    public Recognizer open(Compute compute) {
        Backend backend = Backend.of(compute.engine(), compute.device());
        return Recognizer.of(card(), NetworkScorer.of(backend, network(), weights(), compute.threads()));
    }

    @Override
    public void save(Path file) {
        content.save(file);
    }

    /**
     * Replaces the card, for what is known only later: temperature, thresholds, figures.
     *
     * @param changed the new card, of the same architecture and alphabet
     * @return the changed model
     */
    public DjlModel with(ModelCard changed) {
        return new DjlModel(changed, network(), weights());
    }
}

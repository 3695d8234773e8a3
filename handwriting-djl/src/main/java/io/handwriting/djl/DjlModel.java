package io.handwriting.djl;

import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
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
import java.util.function.Function;

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
     * @throws ModelException if the three do not fit each other
     */
    public DjlModel(ModelCard card, Network network, WeightValues weights) {
        int labels = card.alphabet().size();
        if (labels != network.classes()) {
            throw new ModelException("The net scores " + network.classes() + " classes, but the card's alphabet has "
                    + labels + " labels.");
        }
        this.card = card;
        this.network = network;
        this.weights = WeightValues.of(network, weights.asMap());
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

    /**
     * Reads a model file of an architecture that does not come with the library.
     *
     * @param file the file
     * @param architecture the architecture that it was trained with
     * @return the model
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or of another architecture
     */
    public static DjlModel read(Path file, Architecture architecture) {
        return read(ModelSource.of(file), name -> {
            if (!name.equals(architecture.name())) {
                throw new ModelException("The model file " + file + " is of the architecture \"" + name + "\", not \""
                        + architecture.name() + "\".");
            }
            return architecture;
        });
    }

    static DjlModel read(ModelSource source) {
        return read(source, Architecture::named);
    }

    private static DjlModel read(ModelSource source, Function<String, Architecture> architectures) {
        StoredModel stored = OnnxReader.read(source);
        Network network = stored.network(architectures);
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
        return Recognizer.of(card, NetworkScorer.of(backend, network, weights, compute.threads()));
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

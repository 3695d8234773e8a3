package io.handwriting.network.internal.onnx;

import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model file holds; its weights stay in the bytes of the file until they are asked for. */
public final class StoredModel {
    private final ModelHeader header;
    private final Network network;
    private final Graph graph;
    private final Map<String, StoredWeight> weights;

    /** Takes what was read, and refuses what does not fit each other. */
    StoredModel(ModelHeader header, GraphReader content) {
        this.header = header;
        this.network = header.network();
        this.graph = content.graph();
        this.weights = content.weights();
        requireOneScoreALabel();
        requireWeights();
        requireEnds();
    }

    private void requireOneScoreALabel() {
        int labels = card().alphabet().size();
        if (labels != network.classes()) {
            throw new ModelException("Its net scores " + network.classes() + " classes, but its card's alphabet has "
                    + labels + " labels.");
        }
    }

    private void requireWeights() {
        network.weights().forEach(weight -> requireShape(weight, weights.get(weight.name())));
        if (weights.size() != network.weights().size()) {
            throw new ModelException("It has " + weights.size() + " weights, where its net has "
                    + network.weights().size() + ".");
        }
    }

    private static void requireShape(Weight weight, @Nullable StoredWeight stored) {
        if (stored == null) {
            throw new ModelException("The weight \"" + weight.name() + "\" is missing.");
        }
        if (!stored.shape().equals(weight.shape())) {
            throw new ModelException("The weight \"" + weight.name() + "\" has the shape "
                    + StoredWeight.text(stored.shape()) + ", but its net needs " + StoredWeight.text(weight.shape())
                    + ".");
        }
    }

    private void requireEnds() {
        if (!graph.inputs().stream().map(Value::name).toList().equals(List.of(OnnxFormat.GLYPHS))) {
            throw new ModelException(
                    "Its graph takes something besides \"" + OnnxFormat.GLYPHS + "\", or not even that.");
        }
        if (!graph.outputs().stream().map(Value::name).toList().equals(OnnxGraph.outputs(network))) {
            throw new ModelException("Its graph does not give just what its net does: \""
                    + String.join("\", \"", OnnxGraph.outputs(network)) + "\".");
        }
    }

    /** Refuses a graph that is not, node by node, the one that is written for the net. */
    void requireGraphOfTheNet() {
        OnnxGraph.of(network).requireSame(graph);
    }

    void requireUnchanged() {
        header.requireChecksum(WeightsChecksum.of(weights.values()));
    }

    /**
     * Gives the file and what it says of itself.
     *
     * @return its header
     */
    public ModelHeader header() {
        return header;
    }

    /**
     * Tells what the model says of itself.
     *
     * @return the card
     */
    public ModelCard card() {
        return header.card();
    }

    /**
     * Tells the net.
     *
     * @return the net that the file describes
     */
    public Network network() {
        return network;
    }

    /**
     * Takes the weights out of the file.
     *
     * @return new arrays
     */
    public WeightValues values() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        weights.forEach((name, weight) -> arrays.put(name, weight.values()));
        return WeightValues.of(network, arrays);
    }
}

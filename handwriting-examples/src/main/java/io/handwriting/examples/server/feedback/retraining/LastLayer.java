package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.Sight;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.evaluation.Share;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Tap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dense layer that scores the labels; its numbers change while it learns, those of the model it is of do not. */
final class LastLayer {
    /** The tap that shows what goes into the layer. */
    static final String INPUT = "last-layer.input";

    private final DjlModel model;
    private final Dense layer;
    private final float[] weights;
    private final float[] biases;

    private LastLayer(DjlModel model, Dense layer) {
        this.model = model;
        this.layer = layer;
        this.weights = model.weights().get(layer.name() + ".weight").clone();
        this.biases = model.weights().get(layer.name() + ".bias").clone();
    }

    static LastLayer of(DjlModel model) {
        List<Layer> layers = model.network().layers();
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i) instanceof Dense dense) {
                return new LastLayer(model, dense);
            }
            if (!(layers.get(i) instanceof Tap)) {
                break;
            }
        }
        throw new TrainingException("The net of \"" + model.card().name()
                + "\" does not end with a dense layer, which alone could learn corrections; train it anew instead.");
    }

    /** The model with a tap before this layer; it takes for pictures whatever the rows hold. */
    DjlModel tapped() {
        List<Layer> layers = new ArrayList<>(model.network().layers());
        layers.add(layers.lastIndexOf(layer), new Tap(INPUT, LayerKind.OTHER));
        ModelCard card = model.card().toBuilder().sight(Sight.PICTURE).build();
        return new DjlModel(card, new Network(layers), model.weights());
    }

    /** The model with this layer as it is now. */
    DjlModel applied(ModelCard card) {
        Map<String, float[]> arrays = new LinkedHashMap<>(model.weights().asMap());
        arrays.put(layer.name() + ".weight", weights.clone());
        arrays.put(layer.name() + ".bias", biases.clone());
        return new DjlModel(card, model.network(), WeightValues.of(model.network(), arrays));
    }

    float[] weights() {
        return weights;
    }

    float[] biases() {
        return biases;
    }

    float[] scores(float[] input) {
        float[] scores = biases.clone();
        for (int label = 0; label < scores.length; label++) {
            float sum = 0;
            for (int i = 0; i < input.length; i++) {
                sum += weights[label * input.length + i] * input[i];
            }
            scores[label] += sum;
        }
        return scores;
    }

    Share accuracy(Examples examples) {
        int hits = 0;
        for (int row = 0; row < examples.size(); row++) {
            hits += best(scores(examples.input(row))) == examples.label(row) ? 1 : 0;
        }
        return new Share(hits, examples.size());
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }
}

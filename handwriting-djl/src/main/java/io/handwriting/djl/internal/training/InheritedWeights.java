package io.handwriting.djl.internal.training;

import io.handwriting.Alphabet;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a run that begins with a model: all of the model's but for the scores of labels that the model does not
 * know, which begin with chance.
 */
final class InheritedWeights {
    private final DjlModel model;
    private final Alphabet alphabet;

    private InheritedWeights(DjlModel model, Alphabet alphabet) {
        this.model = model;
        this.alphabet = alphabet;
    }

    static WeightValues of(DjlModel model, Network network, Alphabet alphabet, long seed) {
        return new InheritedWeights(model, alphabet).into(network, FirstWeights.of(network, seed));
    }

    private WeightValues into(Network network, WeightValues first) {
        List<Weight> scores = ofTheScores(network);
        Map<String, float[]> values = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            values.put(
                    weight.name(),
                    scores.contains(weight)
                            ? byLabel(weight, first.get(weight.name()))
                            : inherited(weight, weight.size()).clone());
        }
        return WeightValues.of(network, values);
    }

    private static List<Weight> ofTheScores(Network network) {
        return network.layers().stream()
                .map(Layer::weights)
                .filter(weights -> !weights.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** Takes row after row of what makes the scores, a row a label. */
    private float[] byLabel(Weight weight, float[] first) {
        int row = weight.size() / alphabet.size();
        float[] inherited = inherited(weight, row * model.card().alphabet().size());
        float[] values = first.clone();
        for (int i = 0; i < alphabet.size(); i++) {
            int label = model.card().alphabet().labels().indexOf(alphabet.label(i));
            if (label >= 0) {
                System.arraycopy(inherited, label * row, values, i * row, row);
            }
        }
        return values;
    }

    private float[] inherited(Weight weight, int size) {
        float[] values = model.weights().asMap().get(weight.name());
        if (values == null || values.length != size) {
            throw new TrainingException("The model \"" + model.card().name() + "\" of the architecture "
                    + model.card().architecture() + " is no net to start from here: its weight \"" + weight.name()
                    + "\" is missing or of another size; choose the same architecture.");
        }
        return values;
    }
}

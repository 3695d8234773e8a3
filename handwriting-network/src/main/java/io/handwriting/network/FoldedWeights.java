package io.handwriting.network;

import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Residual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds normalisations into the convolutions before them, so that a net in use has less to do. */
public final class FoldedWeights {
    private final WeightValues values;
    private final Map<String, float[]> folded = new LinkedHashMap<>();

    private FoldedWeights(WeightValues values) {
        this.values = values;
    }

    /**
     * Folds.
     *
     * @param network a net as it is trained
     * @param values its weights
     * @return the weights of {@link Network#folded()}
     */
    public static WeightValues of(Network network, WeightValues values) {
        FoldedWeights folding = new FoldedWeights(values);
        folding.fold(network.layers());
        return WeightValues.of(network.folded(), folding.folded);
    }

    private void fold(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer instanceof Residual residual) {
                fold(residual.body());
                fold(residual.shortcut());
            } else if (layer instanceof Convolution convolution && Network.isNormalization(layers, i + 1)) {
                i++;
                fold(convolution, (BatchNormalization) layers.get(i));
            } else {
                layer.weights().forEach(weight -> folded.put(weight.name(), values.get(weight.name())));
            }
        }
    }

    private void fold(Convolution convolution, BatchNormalization normalization) {
        float[] filters = values.get(convolution.name() + ".weight").clone();
        float[] bias = convolution.bias()
                ? values.get(convolution.name() + ".bias").clone()
                : new float[convolution.outputs()];
        int size = filters.length / bias.length;
        for (int channel = 0; channel < bias.length; channel++) {
            double factor = get(normalization, "scale", channel)
                    / Math.sqrt(get(normalization, "variance", channel) + BatchNormalization.EPSILON);
            for (int i = channel * size; i < (channel + 1) * size; i++) {
                filters[i] = (float) (filters[i] * factor);
            }
            bias[channel] = (float) ((bias[channel] - get(normalization, "mean", channel)) * factor
                    + get(normalization, "bias", channel));
        }
        folded.put(convolution.name() + ".weight", filters);
        folded.put(convolution.name() + ".bias", bias);
    }

    private double get(BatchNormalization normalization, String what, int channel) {
        return values.get(normalization.name() + "." + what)[channel];
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.Weight;
import io.handwriting.network.WeightValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a model file holds.
 *
 * @param card what the model says of itself
 * @param weights its weights by name, in the order of the file
 */
public record StoredModel(ModelCard card, Map<String, StoredWeight> weights) {

    /** Keeps a copy of the map. */
    public StoredModel {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /**
     * Makes the net that the card tells of.
     *
     * @param architectures finds an architecture by its name, as {@link Architecture#named} does
     * @return the net as it is in use, with normalisations folded
     * @throws ModelException if there is no such architecture
     */
    public Network network(Function<String, Architecture> architectures) {
        return architectures
                .apply(card.architecture())
                .network(card.alphabet().size())
                .folded();
    }

    /**
     * Takes the weights for a net.
     *
     * @param network the net, with normalisations folded if they were when the file was written
     * @return the weights; not copies
     * @throws ModelException if a weight is missing, has another shape, or is none of the net's
     */
    public WeightValues values(Network network) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        network.weights().forEach(weight -> requireShape(weight, weights.get(weight.name())));
        weights.forEach((name, weight) -> arrays.put(name, weight.values()));
        return WeightValues.of(network, arrays);
    }

    private void requireShape(Weight weight, @Nullable StoredWeight stored) {
        if (stored != null && !stored.shape().equals(weight.shape())) {
            throw new ModelException("The weight \"" + weight.name() + "\" has the shape "
                    + StoredWeight.text(stored.shape()) + ", but the architecture \"" + card.architecture()
                    + "\" has " + StoredWeight.text(weight.shape()) + " for "
                    + card.alphabet().size() + " classes.");
        }
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.Alphabet;
import io.handwriting.Sight;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models that a run comes from.
 *
 * @param start the one whose weights it begins with
 * @param teachers those whose answers it learns beside the labels
 */
public record Lineage(Optional<DjlModel> start, List<DjlModel> teachers) {
    /** A run that begins with chance and learns from labels alone. */
    public static final Lineage NONE = new Lineage(Optional.empty(), List.of());

    private static final String GENTLE_RATE = "0.0003";

    /** Keeps a copy of the list. */
    public Lineage {
        teachers = List.copyOf(teachers);
    }

    /**
     * Begins with the weights of a model.
     *
     * @param model the model
     * @return a run that does
     */
    public Lineage startingFrom(DjlModel model) {
        return new Lineage(Optional.of(model), teachers);
    }

    /**
     * Learns from the answers of models.
     *
     * @param models the teachers
     * @return a run that does
     */
    public Lineage taughtBy(List<DjlModel> models) {
        return new Lineage(start, models);
    }

    /**
     * What holds where a plan is silent: steps that are small enough not to undo what a model to start from has learnt.
     *
     * @param architecture what is trained
     * @return defaults by the names of hyper-parameters
     */
    public Map<String, String> defaults(Architecture architecture) {
        if (start.isEmpty()) {
            return architecture.defaults();
        }
        Map<String, String> defaults = new HashMap<>(architecture.defaults());
        defaults.put(HyperParameters.LEARNING_RATE.name(), GENTLE_RATE);
        return defaults;
    }

    /** The net that learns: a model to start from has its normalisations folded already. */
    Network network(Architecture architecture, Alphabet alphabet) {
        Network network = architecture.network(alphabet.size());
        return start.isPresent() ? network.folded() : network;
    }

    WeightValues weights(Network network, Alphabet alphabet, long seed) {
        return start.map(model -> InheritedWeights.of(model, network, alphabet, seed))
                .orElseGet(() -> FirstWeights.of(network, seed));
    }

    void requireFit(Alphabet alphabet, Sight sight) {
        for (DjlModel teacher : teachers) {
            if (teacher.card().sight() != sight) {
                throw new TrainingException(
                        "The teacher \"" + teacher.card().name()
                                + "\" looks at something else than its pupil; both look at pictures, or both at the ways of pens.");
            }
            if (!teacher.card().alphabet().equals(alphabet)) {
                throw new TrainingException("The teacher \"" + teacher.card().name() + "\" knows the labels "
                        + teacher.card().alphabet() + ", but the data have " + alphabet + "; both must be the same.");
            }
        }
    }
}

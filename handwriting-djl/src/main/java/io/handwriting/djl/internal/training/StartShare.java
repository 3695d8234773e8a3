package io.handwriting.djl.internal.training;

import io.handwriting.Alphabet;
import io.handwriting.TrainingException;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of the model that a run started from stays in its weights: the mean of both often reads better than either
 * (Wortsman et al., 2022).
 *
 * @param share from 0 (nothing but what was learnt) to 1
 */
record StartShare(double share) {

    /** Refuses a share of what there is not, or of what knows other labels. */
    static StartShare of(Settings settings, Lineage lineage, Alphabet alphabet) {
        double share = settings.value(HyperParameters.START_SHARE);
        if (share > 0) {
            DjlModel start = lineage.start()
                    .orElseThrow(() -> new TrainingException(
                            "A start-share of " + share + " needs a model to start from; name one, or leave it at 0."));
            requireSame(start.card().alphabet(), alphabet);
        }
        return new StartShare(share);
    }

    private static void requireSame(Alphabet start, Alphabet data) {
        if (!start.equals(data)) {
            throw new TrainingException("The model to start from knows the labels " + start + ", but the data have "
                    + data + "; weights of the same labels alone can be mixed, so leave start-share at 0.");
        }
    }

    WeightValues mixed(Network network, WeightValues start, WeightValues learnt) {
        if (share == 0) {
            return learnt;
        }
        Map<String, float[]> mixed = new LinkedHashMap<>();
        learnt.asMap().forEach((name, values) -> mixed.put(name, mixed(start.get(name), values)));
        return WeightValues.of(network, mixed);
    }

    private float[] mixed(float[] start, float[] learnt) {
        float[] mixed = new float[learnt.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (share * start[i] + (1 - share) * learnt[i]);
        }
        return mixed;
    }
}

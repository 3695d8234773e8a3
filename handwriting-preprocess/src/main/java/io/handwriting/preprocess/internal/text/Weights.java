package io.handwriting.preprocess.internal.text;

import java.util.EnumMap;
import java.util.Map;

/** How much each {@link Sign} counts. */
public final class Weights {
    private final Map<Sign, Double> weights;

    /**
     * Makes weights.
     *
     * @param weights a weight a sign; signs that are missing do not count
     */
    public Weights(Map<Sign, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /**
     * Gives those that were learnt.
     *
     * @return the weights
     */
    public static Weights learnt() {
        Map<Sign, Double> learnt = new EnumMap<>(Sign.class);
        learnt.put(Sign.CHARACTER, -0.60);
        learnt.put(Sign.LABEL, 0.62);
        learnt.put(Sign.FAMILIAR, 2.03);
        learnt.put(Sign.ALPHABET, 0.33);
        learnt.put(Sign.WIDE, 0.26);
        learnt.put(Sign.SMALL, -4.85);
        learnt.put(Sign.INNER_GAP, -4.44);
        learnt.put(Sign.GAP, -0.56);
        learnt.put(Sign.OVERLAP, -1.01);
        learnt.put(Sign.CUT, -1.26);
        learnt.put(Sign.CUT_INK, 0.33);
        learnt.put(Sign.UNFAMILIAR, -0.88);
        learnt.put(Sign.OFF_LINE, -3.25);
        learnt.put(Sign.DIGIT_BY_LETTER, -3.44);
        learnt.put(Sign.CAPITAL_WITHIN, -3.50);
        learnt.put(Sign.LEFT_OUT, -3.00);
        return new Weights(learnt);
    }

    double of(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    double sum(Map<Sign, Double> signs) {
        double sum = 0;
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            sum += of(sign.getKey()) * sign.getValue();
        }
        return sum;
    }
}

package io.handwriting.preprocess;

import io.handwriting.HandwritingException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each {@link TextSign} counts where a drawing is divided into characters.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextWeights {
    /** Those that were learnt with the model that comes with the library. */
    public static final TextWeights LEARNT = learnt();

    private final Map<TextSign, Double> weights;

    private TextWeights(Map<TextSign, Double> weights) {
        this.weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /**
     * Makes weights.
     *
     * @param weights a weight a sign; a sign that is missing does not count
     * @return the weights
     * @throws HandwritingException if one is not a finite number
     */
    public static TextWeights of(Map<TextSign, Double> weights) {
        weights.forEach((sign, weight) -> {
            if (!Double.isFinite(weight)) {
                throw new HandwritingException("The weight of " + sign + " is a finite number, not " + weight + ".");
            }
        });
        Map<TextSign, Double> all = new EnumMap<>(TextSign.class);
        all.putAll(weights);
        return new TextWeights(all);
    }

    private static TextWeights learnt() {
        Map<TextSign, Double> learnt = new EnumMap<>(TextSign.class);
        learnt.put(TextSign.CHARACTER, -0.64);
        learnt.put(TextSign.LABEL, 0.82);
        learnt.put(TextSign.FAMILIAR, 2.30);
        learnt.put(TextSign.ALPHABET, 0.93);
        learnt.put(TextSign.WIDE, 1.23);
        learnt.put(TextSign.SMALL, 0.81);
        learnt.put(TextSign.STATURE, 0.90);
        learnt.put(TextSign.INNER_GAP, 0.11);
        learnt.put(TextSign.JOINT, -0.78);
        learnt.put(TextSign.GAP, -0.09);
        learnt.put(TextSign.OVERLAP, -1.46);
        learnt.put(TextSign.CUT, -1.12);
        learnt.put(TextSign.CUT_INK, -0.11);
        learnt.put(TextSign.CUT_OUT, 0.25);
        learnt.put(TextSign.CUT_ALPHABET, -0.61);
        learnt.put(TextSign.CUT_UNSURE, -1.13);
        learnt.put(TextSign.CUT_UNFAMILIAR, 1.98);
        learnt.put(TextSign.UNFAMILIAR, -2.14);
        learnt.put(TextSign.OFF_LINE, -1.68);
        learnt.put(TextSign.DIGIT_BY_LETTER, -4.02);
        learnt.put(TextSign.CAPITAL_WITHIN, -3.34);
        learnt.put(TextSign.LEFT_OUT, -3.00);
        return new TextWeights(learnt);
    }

    /**
     * Tells how much a sign counts.
     *
     * @param sign the sign
     * @return its weight; 0 if it does not count
     */
    public double of(TextSign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /**
     * Lists the weights.
     *
     * @return a weight a sign, as far as signs count
     */
    public Map<TextSign, Double> toMap() {
        return weights;
    }

    /**
     * Weighs signs.
     *
     * @param signs how much of each sign there is
     * @return the sum of all, each times its weight
     */
    public double sum(Map<TextSign, Double> signs) {
        double sum = 0;
        for (Map.Entry<TextSign, Double> sign : signs.entrySet()) {
            sum += of(sign.getKey()) * sign.getValue();
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextWeights that && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    @Override
    public String toString() {
        return "TextWeights" + weights;
    }
}

package io.handwriting.preprocess.internal.stature;

import java.util.Arrays;
import java.util.stream.IntStream;

/** On which scale somebody writes who goes by statures: several, each with how likely it is. */
public final class Scales {
    private static final double FARTHEST = 1;
    private static final int COUNT = 41;

    /** How far a scale is off from one character to the next, a standard deviation. */
    private static final double DRIFT = 0.1;

    private static final double UNLIKELY = 1e-3;

    private final Statures statures;
    private final double[] scales;
    private final double[] shares;
    private final double evidence;

    private Scales(Statures statures, double[] scales, double[] logarithms) {
        this.statures = statures;
        this.scales = scales;
        this.evidence = Evidence.onAverage(logarithms);
        this.shares = drifted(scales, logarithms);
    }

    /**
     * Finds scales by characters of one hand.
     *
     * @param statures of the labels
     * @param labels what the characters show
     * @param sizes their sizes, one at least
     * @return the scales
     */
    public static Scales of(Statures statures, int[] labels, double[] sizes) {
        double[] scales = around(sizes);
        double[] logarithms = Arrays.stream(scales)
                .map(scale -> Evidence.ofAll(sizes.length, i -> statures.likelihood(labels[i], sizes[i] - scale)))
                .toArray();
        return new Scales(statures, scales, logarithms);
    }

    /** Gives scales almost three times as large, and as small, as the sizes in the middle at the most. */
    static double[] around(double[] sizes) {
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        return IntStream.range(0, COUNT)
                .mapToDouble(i -> middle + FARTHEST * (2.0 * i / (COUNT - 1) - 1))
                .toArray();
    }

    private static double[] drifted(double[] scales, double[] logarithms) {
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        double[] shares = new double[scales.length];
        for (int from = 0; from < scales.length; from++) {
            double share = Math.exp(logarithms[from] - largest);
            for (int to = 0; to < scales.length; to++) {
                shares[to] += share * Normal.density(scales[to] - scales[from], DRIFT);
            }
        }
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /**
     * Tells how likely the characters that it was found by are, had their writer gone by statures.
     *
     * @return a logarithm, to be compared with {@link Chance#evidence}
     */
    public double evidence() {
        return evidence;
    }

    /**
     * Tells how likely each label is drawn in a size.
     *
     * @param size the size
     * @return one likelihood a label
     */
    public double[] likelihoods(double size) {
        double[] likelihoods = new double[statures.labels()];
        for (int i = 0; i < scales.length; i++) {
            if (shares[i] > UNLIKELY) {
                double[] onScale = statures.likelihoods(size - scales[i]);
                for (int label = 0; label < likelihoods.length; label++) {
                    likelihoods[label] += shares[i] * onScale[label];
                }
            }
        }
        return likelihoods;
    }

    /**
     * Tells how likely a character is drawn in a size, be it a label or not.
     *
     * @param character a digit or a letter, capital or small
     * @param size the size
     * @return the likelihood; 0 where nothing is known of the character
     */
    public double likelihood(String character, double size) {
        double likelihood = 0;
        for (int i = 0; i < scales.length; i++) {
            likelihood += shares[i] * Statures.ofCharacter(character, size - scales[i]);
        }
        return likelihood;
    }
}

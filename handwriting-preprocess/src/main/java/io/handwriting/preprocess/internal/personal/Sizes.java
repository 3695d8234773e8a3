package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What the sizes of one person's corrected characters tell: how likely it is that they go by {@linkplain Statures statures},
 * as in writing that flows, rather than that each fills the same box or is as large as it comes, and on which scale.
 */
final class Sizes {
    /** Of a person of whom too little is known. */
    static final Sizes UNKNOWN = new Sizes(new Statures(Alphabet.DIGITS), 0, new double[0], new double[0]);

    private static final int FEWEST = 5;
    private static final double FARTHEST = 1;
    private static final int SCALES = 41;

    /** How far a person's scale is off from one drawing to the next, a standard deviation. */
    private static final double DRIFT = 0.1;

    /** How much the sizes may differ of a person who does not go by statures, standard deviations. */
    private static final double[] SPREADS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5};

    private static final double UNLIKELY = 1e-3;

    private final Statures statures;
    private final double byStature;
    private final double[] scales;
    private final double[] likely;

    private Sizes(Statures statures, double byStature, double[] scales, double[] likely) {
        this.statures = statures;
        this.byStature = byStature;
        this.scales = scales;
        this.likely = likely;
    }

    /** Finds out from lessons; those of which the size is not known tell nothing. */
    static Sizes of(List<Lesson> lessons, Alphabet alphabet) {
        List<Lesson> sized = lessons.stream()
                .filter(lesson -> lesson.glyph().extent().isPresent())
                .toList();
        if (sized.size() < FEWEST) {
            return UNKNOWN;
        }
        double[] sizes =
                sized.stream().mapToDouble(lesson -> logarithm(lesson.glyph())).toArray();
        Statures statures = new Statures(alphabet);
        double[] scales = scales(sizes);
        double[] logarithms = each(
                scales.length,
                scale -> sum(
                        sizes.length,
                        i -> Math.log(statures.likelihood(sized.get(i).label(), sizes[i] - scales[scale]))));
        double[] others = each(SPREADS.length, spread -> logarithmOfMean(byChance(sizes, scales, SPREADS[spread])));
        double odds = Math.exp(logarithmOfMean(others) - logarithmOfMean(logarithms));
        return new Sizes(statures, 1 / (1 + odds), scales, drifted(scales, shares(logarithms)));
    }

    private static double logarithm(Glyph glyph) {
        return Math.log(glyph.extent().orElse(1));
    }

    private static double[] scales(double[] sizes) {
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        return each(SCALES, i -> middle + FARTHEST * (2.0 * i / (SCALES - 1) - 1));
    }

    private static double[] byChance(double[] sizes, double[] means, double spread) {
        return each(
                means.length,
                mean -> sum(
                        sizes.length,
                        i -> Math.log(Statures.allowing(Normal.density(sizes[i] - means[mean], spread)))));
    }

    private static double[] shares(double[] logarithms) {
        double all = logarithmOfMean(logarithms) + Math.log(logarithms.length);
        return each(logarithms.length, i -> Math.exp(logarithms[i] - all));
    }

    private static double[] drifted(double[] scales, double[] shares) {
        double[] likely = each(
                scales.length,
                to -> sum(scales.length, from -> shares[from] * Normal.density(scales[to] - scales[from], DRIFT)));
        double all = sum(likely.length, i -> likely[i]);
        return each(likely.length, i -> likely[i] / all);
    }

    private static double logarithmOfMean(double[] logarithms) {
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        return largest + Math.log(sum(logarithms.length, i -> Math.exp(logarithms[i] - largest)) / logarithms.length);
    }

    private static double[] each(int count, IntToDoubleFunction value) {
        double[] values = new double[count];
        Arrays.setAll(values, value);
        return values;
    }

    private static double sum(int count, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += value.applyAsDouble(i);
        }
        return sum;
    }

    /** Tells how likely it is, from 0 to 1, that this person goes by statures. */
    double byStature() {
        return byStature;
    }

    boolean tellOf(Glyph glyph) {
        return byStature > UNLIKELY && glyph.extent().isPresent();
    }

    /** Adds to the scores of a glyph what its size says for or against each label. */
    void weigh(float[] scores, Glyph glyph) {
        if (!tellOf(glyph)) {
            return;
        }
        double size = logarithm(glyph);
        double[] likelihoods = new double[scores.length];
        for (int i = 0; i < scales.length; i++) {
            if (likely[i] > UNLIKELY) {
                double[] onScale = statures.likelihoods(size - scales[i]);
                for (int label = 0; label < scores.length; label++) {
                    likelihoods[label] += likely[i] * onScale[label];
                }
            }
        }
        double mean = Arrays.stream(likelihoods).average().orElseThrow();
        for (int label = 0; label < scores.length; label++) {
            scores[label] += (float) Math.log(byStature * likelihoods[label] + (1 - byStature) * mean);
        }
    }
}

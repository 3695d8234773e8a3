package io.handwriting.preprocess.internal;

import io.handwriting.Polarity;
import java.util.Arrays;

/** Finds the greys of paper and ink in a bitmap, and how much ink each grey stands for. */
public final class InkLevels {
    private static final int LEVELS = 256;
    private static final int LEAST_CONTRAST = 16;
    private static final float LEAST_COVERAGE = 0.1f;
    private static final int FARTHEST_NOISE = 40;
    private static final float NOISE_DEVIATIONS = 4.5f;
    private static final float CLEAR_MAJORITY = 0.65f;
    private static final float INK_QUANTILE = 0.9f;

    private final int[] histogram = new int[LEVELS];
    private final int[] rim = new int[LEVELS];
    private final float[] coverage = new float[LEVELS];
    private int paper;
    private int ink;

    /** Makes levels that nothing was measured for yet. */
    public InkLevels() {}

    /**
     * Measures a bitmap.
     *
     * @param stretches the bitmap
     * @param said which of paper and ink is brighter, where that is known
     * @return false when paper and ink are not to be told apart: a blank sheet
     */
    public boolean measure(Stretches stretches, Polarity said) {
        count(stretches);
        if (!findPaperAndInk(said)) {
            return false;
        }
        fillCoverage();
        return true;
    }

    /**
     * Tells how much ink each grey stands for.
     *
     * @return 256 values from 0 (paper) to 1 (ink), valid until the next measurement
     */
    public float[] coverage() {
        return coverage;
    }

    /**
     * Tells which is brighter.
     *
     * @return the polarity of the bitmap measured last
     */
    public Polarity polarity() {
        return ink < paper ? Polarity.DARK_ON_LIGHT : Polarity.LIGHT_ON_DARK;
    }

    private void count(Stretches stretches) {
        Arrays.fill(histogram, 0);
        Arrays.fill(rim, 0);
        int last = stretches.height() - 1;
        for (int y = 0; y <= last; y++) {
            int first = stretches.first(y);
            int end = stretches.first(y + 1);
            countRow(stretches, first, end, histogram);
            if (y == 0 || y == last) {
                countRow(stretches, first, end, rim);
            } else {
                rim[stretches.grey(first)]++;
                rim[stretches.grey(end - 1)]++;
            }
        }
    }

    private static void countRow(Stretches stretches, int first, int end, int[] counts) {
        int from = 0;
        for (int i = first; i < end; i++) {
            counts[stretches.grey(i)] += stretches.end(i) - from;
            from = stretches.end(i);
        }
    }

    private boolean findPaperAndInk(Polarity said) {
        int common = mode(0, LEVELS - 1);
        int other = farSide(common, Polarity.UNKNOWN);
        if (Math.abs(common - other) < LEAST_CONTRAST) {
            return false;
        }
        boolean commonIsPaper = said == Polarity.UNKNOWN
                ? looksLikePaper(common, other)
                : (said == Polarity.DARK_ON_LIGHT) == (other < common);
        if (commonIsPaper) {
            paper = common;
            ink = other;
        } else {
            paper = other < common ? mode(0, (common + other) / 2) : mode((common + other) / 2, LEVELS - 1);
            ink = farSide(paper, said);
        }
        return Math.abs(paper - ink) >= LEAST_CONTRAST;
    }

    private int mode(int from, int to) {
        int best = from;
        int most = -1;
        for (int level = from; level <= to; level++) {
            int near = histogram[level];
            near += level > 0 ? histogram[level - 1] : 0;
            near += level < LEVELS - 1 ? histogram[level + 1] : 0;
            if (2L * near + histogram[level] > most) {
                most = 2 * near + histogram[level];
                best = level;
            }
        }
        return best;
    }

    /** Finds the grey of what is not the level given, on the side where more of it lies. */
    private int farSide(int level, Polarity said) {
        int least = Math.max(LEAST_CONTRAST, Math.round(NOISE_DEVIATIONS * noiseAround(level)));
        long darker = 0;
        long lighter = 0;
        for (int i = 0; i <= level - least; i++) {
            darker += (long) histogram[i] * (level - i);
        }
        for (int i = level + least; i < LEVELS; i++) {
            lighter += (long) histogram[i] * (i - level);
        }
        boolean dark = said == Polarity.UNKNOWN ? darker >= lighter : said == Polarity.DARK_ON_LIGHT;
        return dark ? quantileFrom(level - least, -1, level) : quantileFrom(level + least, 1, level);
    }

    /** Goes outwards until nine tenths of all pixels beyond the start are passed; nothing lying there, stays at home. */
    private int quantileFrom(int start, int step, int home) {
        long beyond = 0;
        for (int i = start; i >= 0 && i < LEVELS; i += step) {
            beyond += histogram[i];
        }
        long passed = 0;
        for (int i = start; i >= 0 && i < LEVELS; i += step) {
            passed += histogram[i];
            if (beyond > 0 && passed >= INK_QUANTILE * beyond) {
                return i;
            }
        }
        return home;
    }

    /** Estimates the standard deviation of a grey from the median distance of all pixels not too far from it. */
    private float noiseAround(int level) {
        long all = 0;
        for (int i = Math.max(0, level - FARTHEST_NOISE); i <= Math.min(LEVELS - 1, level + FARTHEST_NOISE); i++) {
            all += histogram[i];
        }
        long near = histogram[level];
        int distance = 0;
        while (2 * near < all) {
            distance++;
            near += level - distance >= 0 ? histogram[level - distance] : 0;
            near += level + distance < LEVELS ? histogram[level + distance] : 0;
        }
        return distance * 1.5f;
    }

    private boolean looksLikePaper(int level, int other) {
        float share = shareNearer(histogram, level, other);
        return share >= CLEAR_MAJORITY || shareNearer(rim, level, other) >= 0.5f;
    }

    private static float shareNearer(int[] counts, int level, int other) {
        long near = 0;
        long all = 0;
        for (int i = 0; i < LEVELS; i++) {
            all += counts[i];
            near += Math.abs(i - level) <= Math.abs(i - other) ? counts[i] : 0;
        }
        return (float) near / all;
    }

    private void fillCoverage() {
        float contrast = ink - paper;
        float floor = Math.max(LEAST_COVERAGE, NOISE_DEVIATIONS * noiseAround(paper) / Math.abs(contrast));
        for (int level = 0; level < LEVELS; level++) {
            float share = (level - paper) / contrast;
            coverage[level] = share < floor ? 0 : Math.min(1, share);
        }
    }
}

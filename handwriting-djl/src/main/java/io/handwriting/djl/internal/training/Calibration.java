package io.handwriting.djl.internal.training;

import io.handwriting.Acceptance;
import java.util.stream.IntStream;

/**
 * What makes a net's answers honest, found with glyphs that it did not learn from.
 *
 * @param temperature what scores are divided by so that probabilities are as often right as they say
 * @param acceptance from where on a glyph is taken for a character
 */
record Calibration(float temperature, Acceptance acceptance) {
    static final Calibration NONE = new Calibration(1, Acceptance.EVERYTHING);

    private static final int FEWEST_ROWS = 100;
    /** Few, for drawings on canvases are a little less familiar than glyphs of data sets. */
    private static final double REFUSED = 0.002;

    private static final double MOST_TEMPERATURE = 5;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 40;

    /** Fits to scores; with few rows there is nothing to be found. */
    static Calibration of(Scored scored, Settings settings) {
        if (scored.rows() < FEWEST_ROWS) {
            return NONE;
        }
        Acceptance acceptance =
                settings.learnsForeign() ? new Acceptance(0, leastFamiliarity(scored)) : Acceptance.EVERYTHING;
        return new Calibration((float) temperature(scored), acceptance);
    }

    private static float leastFamiliarity(Scored scored) {
        double[] sorted = IntStream.range(0, scored.rows())
                .mapToDouble(scored::familiarity)
                .sorted()
                .toArray();
        return (float) sorted[(int) (sorted.length * REFUSED)];
    }

    /** Searches by golden section for the least loss, over the logarithm of the temperature. */
    private static double temperature(Scored scored) {
        double low = -Math.log(MOST_TEMPERATURE);
        double high = Math.log(MOST_TEMPERATURE);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double lossLeft = scored.loss(Math.exp(left));
        double lossRight = scored.loss(Math.exp(right));
        for (int i = 0; i < STEPS; i++) {
            if (lossLeft < lossRight) {
                high = right;
                right = left;
                lossRight = lossLeft;
                left = high - GOLDEN * (high - low);
                lossLeft = scored.loss(Math.exp(left));
            } else {
                low = left;
                left = right;
                lossLeft = lossRight;
                right = low + GOLDEN * (high - low);
                lossRight = scored.loss(Math.exp(right));
            }
        }
        return Math.exp((low + high) / 2);
    }
}

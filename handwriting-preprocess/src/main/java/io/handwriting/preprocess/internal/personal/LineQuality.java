package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;

/**
 * How the lines of a glyph are made: how much of the ink is how dark, and how sharp the edges are. A pen on a screen and
 * a scan of paper differ by it, whatever they show.
 */
final class LineQuality {
    private static final int SIZE = Glyph.SIZE;
    private static final float[] GREYS = {0.02f, 0.2f, 0.4f, 0.6f, 0.8f, 0.95f, 1};
    private static final int SHADES = GREYS.length - 1;

    /** How much each number varies among the characters of 60 writers. */
    private static final float[] DEVIATIONS = {
        0.0937f, 0.0544f, 0.048f, 0.0437f, 0.0464f, 0.0627f, 0.00836f, 0.1311f, 0.1057f, 0.0888f
    };

    /**
     * Takes apart what varies together within one writer's characters: the inverse of the Cholesky factor of their
     * covariance, a tenth of its mean variance added to each variance.
     */
    private static final float[][] APART = {
        {0.899f},
        {-0.300f, 0.971f},
        {-0.213f, 0.076f, 0.936f},
        {-0.438f, 0.211f, 0.646f, 1.145f},
        {-0.522f, -0.027f, -0.114f, 0.468f, 1.258f},
        {0.517f, 0.413f, 0.740f, 0.848f, 1.272f, 2.379f},
        {0.477f, 0.223f, 0.032f, 0.151f, 0.150f, -0.151f, 1.313f},
        {-1.050f, -0.198f, -0.078f, -0.321f, -0.211f, 0.440f, 0.159f, 2.212f},
        {-0.327f, 0.173f, 0.182f, -0.039f, -0.182f, 0.068f, 0.030f, -1.445f, 2.139f},
        {-0.344f, 0.150f, 0.214f, -0.205f, -0.148f, 0.095f, 0.011f, -0.627f, -1.068f, 2.331f}
    };

    private LineQuality() {}

    /**
     * Gives ten numbers, made of the shares of six shades, the darkest value, and three measures of the edges, that vary about
     * alike, and none with another, among the characters of one writer.
     */
    static float[] of(float[] values) {
        float[] line = measured(values);
        float[] apart = new float[line.length];
        for (int i = 0; i < line.length; i++) {
            for (int j = 0; j <= i; j++) {
                apart[i] += APART[i][j] * line[j];
            }
        }
        return apart;
    }

    private static float[] measured(float[] values) {
        float[] line = new float[DEVIATIONS.length];
        float ink = 0;
        for (float value : values) {
            ink += value;
            line[SHADES] = Math.max(line[SHADES], value);
            countShade(value, line);
        }
        addEdges(values, line);
        for (int i = 0; i < line.length; i++) {
            float share = i == SHADES ? line[i] : line[i] / Math.max(ink, Float.MIN_NORMAL);
            line[i] = share / DEVIATIONS[i];
        }
        return line;
    }

    private static void countShade(float value, float[] line) {
        for (int shade = 0; shade < SHADES; shade++) {
            if (value > GREYS[shade] && value <= GREYS[shade + 1]) {
                line[shade]++;
            }
        }
    }

    private static void addEdges(float[] values, float[] line) {
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                int place = y * SIZE + x;
                float before = values[place - 1];
                float after = values[place + 1];
                float above = values[place - SIZE];
                float below = values[place + SIZE];
                float square = (after - before) * (after - before) + (below - above) * (below - above);
                line[SHADES + 1] += (float) Math.sqrt(square);
                line[SHADES + 2] += square;
                line[SHADES + 3] += Math.abs(4 * values[place] - before - after - above - below);
            }
        }
    }
}

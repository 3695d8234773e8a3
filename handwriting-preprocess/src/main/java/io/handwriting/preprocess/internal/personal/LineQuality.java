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

    private LineQuality() {}

    /** Gives the shares of six shades, the darkest value, and three measures of the edges, each in its deviations. */
    static float[] of(float[] values) {
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

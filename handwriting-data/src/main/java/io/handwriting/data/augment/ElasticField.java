package io.handwriting.data.augment;

import io.handwriting.Glyph;

/**
 * Smooth random displacements, after Simard and others (2003): a random vector at each of 4 × 4 places, spread by a
 * Gaussian and scaled so that every pixel is displaced by the same deviation. Not safe to share between
 * threads.
 */
final class ElasticField {
    private static final int PLACES = 4;
    private static final double SPACING = (Glyph.SIZE - 1.0) / (PLACES - 1);
    private static final double SPREAD = 0.65 * SPACING;

    /** Where a uniform number from minus to plus this has the deviation 1. */
    private static final double REACH = Math.sqrt(3);

    private static final float[][][] BUMPS = bumps();

    private final float[] vectors = new float[PLACES];

    private static float[][][] bumps() {
        float[][][] bumps = new float[PLACES][PLACES][Bordered.LENGTH];
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                double norm = norm(x) * norm(y);
                for (int place = 0; place < PLACES * PLACES; place++) {
                    double height = bump(x, place % PLACES) * bump(y, place / PLACES);
                    bumps[place / PLACES][place % PLACES][Bordered.index(x, y)] = (float) (height / norm);
                }
            }
        }
        return bumps;
    }

    /** The deviation of the sum of all bumps at a pixel, if each has the deviation 1. */
    private static double norm(int pixel) {
        double sum = 0;
        for (int place = 0; place < PLACES; place++) {
            sum += bump(pixel, place) * bump(pixel, place);
        }
        return Math.sqrt(sum);
    }

    private static double bump(int pixel, int place) {
        double distance = (pixel - place * SPACING) / SPREAD;
        return StrictMath.exp(-distance * distance / 2);
    }

    /** Displaces the points of a glyph by as many pixels in the mean square, along each axis. */
    void displace(float[] xs, float[] ys, double deviation, Randomness random) {
        displace(xs, deviation * REACH, random);
        displace(ys, deviation * REACH, random);
    }

    private void displace(float[] places, double reach, Randomness random) {
        for (int row = 0; row < PLACES; row++) {
            for (int i = 0; i < PLACES; i++) {
                vectors[i] = (float) random.between(-reach, reach);
            }
            add(BUMPS[row], places);
        }
    }

    /** Adds four bumps at once, because one by one reading and writing the places would take most of the time. */
    private void add(float[][] bumps, float[] places) {
        float v0 = vectors[0];
        float v1 = vectors[1];
        float v2 = vectors[2];
        float v3 = vectors[3];
        float[] b0 = bumps[0];
        float[] b1 = bumps[1];
        float[] b2 = bumps[2];
        float[] b3 = bumps[3];
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            places[i] += (v0 * b0[i] + v1 * b1[i]) + (v2 * b2[i] + v3 * b3[i]);
        }
    }
}

package io.handwriting.data.augment;

import static io.handwriting.data.augment.Bordered.LENGTH;
import static io.handwriting.data.augment.Bordered.PITCH;

import io.handwriting.Glyph;
import java.util.Arrays;

/**
 * Reads a glyph between its pixels. Linear interpolation alone takes a quarter of the energy of its edges; corrected by
 * the curvature along each axis it is Catmull and Rom's cubic but for the product of both corrections, which is a fifth
 * of a level of grey in the mean square, and costs half as much. Outside the glyph is paper. Not safe to share between
 * threads.
 */
final class Resampling {
    /** For each row a bit a column: set where a pixel, its right or its lower neighbours hold ink. */
    private final int[] inked = new int[PITCH];

    private final float[] bendAcross = new float[LENGTH];
    private final float[] bendAlong = new float[LENGTH];
    private final float[] neighbour = new float[LENGTH];

    /**
     * Samples a glyph.
     *
     * @param plane the glyph
     * @param xs the column where each pixel comes from; used up
     * @param ys the row where each pixel comes from; used up
     * @param target the pixels; where strokes end sharply they may lie a little outside 0 to 1
     */
    void sample(float[] plane, float[] xs, float[] ys, float[] target) {
        findInk(plane);
        findBend(plane, 1, bendAcross);
        findBend(plane, PITCH, bendAlong);
        toPlane(xs);
        toPlane(ys);
        Arrays.fill(target, 0);
        for (int y = 0; y < Glyph.SIZE; y++) {
            int first = Bordered.index(0, y);
            for (int i = first; i < first + Glyph.SIZE; i++) {
                int left = (int) xs[i];
                int top = (int) ys[i];
                if (((inked[top] >>> left) & 1) != 0) {
                    target[i] = between(plane, top * PITCH + left, xs[i] - left, ys[i] - top);
                }
            }
        }
    }

    /** Where four pixels are paper, so is all between them: ink beyond them would only make it paler than that. */
    private void findInk(float[] plane) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            int bits = bits(plane, Bordered.index(0, y)) << Bordered.BORDER;
            inked[y + Bordered.BORDER] = bits | (bits >>> 1);
        }
        inked[Bordered.BORDER - 1] = 0;
        for (int y = Bordered.BORDER - 1; y < PITCH - Bordered.BORDER; y++) {
            inked[y] |= inked[y + 1];
        }
    }

    /** Relies on a positive number, and no other that occurs, having bits above 0: a comparison would be a jump. */
    private static int bits(float[] plane, int first) {
        int bits = 0;
        for (int i = first + Glyph.SIZE - 1; i >= first; i--) {
            bits = (bits << 1) | ((Float.floatToRawIntBits(plane[i]) + Integer.MAX_VALUE) >>> 31);
        }
        return bits;
    }

    private void findBend(float[] plane, int step, float[] bend) {
        Bordered.neighbours(plane, -step, bend);
        Bordered.neighbours(plane, step, neighbour);
        bend(plane, neighbour, bend);
    }

    private static void bend(float[] plane, float[] next, float[] bend) {
        for (int i = PITCH; i < LENGTH - PITCH; i++) {
            bend[i] = plane[i] - 0.5f * (bend[i] + next[i]);
        }
    }

    /** Counts from the corner of the plane, and brings what lies farther outside to where all is paper. */
    private static void toPlane(float[] places) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            float place = places[i] + Bordered.BORDER;
            places[i] = Math.max(Bordered.BORDER - 1, Math.min(PITCH - Bordered.BORDER, place));
        }
    }

    private float between(float[] plane, int first, float u, float v) {
        float both = u * v;
        float across = u - u * u;
        float along = v - v * v;
        int below = first + PITCH;
        float left = (1 - u - v + both) * curved(plane, first, across, along);
        float right = (u - both) * curved(plane, first + 1, across, along);
        float lowerLeft = (v - both) * curved(plane, below, across, along);
        float lowerRight = both * curved(plane, below + 1, across, along);
        return (left + right) + (lowerLeft + lowerRight);
    }

    private float curved(float[] plane, int i, float across, float along) {
        return plane[i] + across * bendAcross[i] + along * bendAlong[i];
    }
}

package io.handwriting.data.augment;

import io.handwriting.Glyph;
import java.util.Arrays;

/** A glyph with two pixels of paper around it, so that neighbours are looked up without asking whether they exist. */
final class Bordered {
    static final int BORDER = 2;
    static final int PITCH = Glyph.SIZE + 2 * BORDER;
    static final int LENGTH = PITCH * PITCH;

    /** The first index of the glyph's first row. */
    static final int FIRST = BORDER * PITCH;

    /** The index after the glyph's last row. */
    static final int END = LENGTH - FIRST;

    /** As {@link Glyph#isBlank()} has it. */
    private static final float FAINTEST_INK = 0.1f;

    private Bordered() {}

    static void load(float[] source, int from, float[] plane) {
        Arrays.fill(plane, 0);
        for (int y = 0; y < Glyph.SIZE; y++) {
            System.arraycopy(source, from + y * Glyph.SIZE, plane, index(0, y), Glyph.SIZE);
        }
    }

    static void store(float[] plane, float[] target, int to) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            System.arraycopy(plane, index(0, y), target, to + y * Glyph.SIZE, Glyph.SIZE);
        }
    }

    static int index(int x, int y) {
        return (y + BORDER) * PITCH + x + BORDER;
    }

    /**
     * Brings neighbours to the index of the pixel that they are neighbours of: the compiler uses vectors where arrays
     * are read and written at one and the same index, and copying costs less than doing without.
     */
    static void neighbours(float[] plane, int step, float[] target) {
        System.arraycopy(plane, Math.max(0, step), target, Math.max(0, -step), LENGTH - Math.abs(step));
    }

    static void clamp(float[] plane) {
        for (int i = FIRST; i < END; i++) {
            plane[i] = Math.max(0, Math.min(1, plane[i]));
        }
    }

    static boolean isBlank(float[] plane) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            int first = index(0, y);
            for (int i = first; i < first + Glyph.SIZE; i++) {
                if (plane[i] >= FAINTEST_INK) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds up the ink of a rectangle. */
    static float ink(float[] plane, int left, int top, int width, int height) {
        float sum = 0;
        for (int y = top; y < top + height; y++) {
            int first = index(left, y);
            for (int i = first; i < first + width; i++) {
                sum += plane[i];
            }
        }
        return sum;
    }
}

package io.handwriting.preprocess.internal;

import io.handwriting.Alignment;
import java.util.Arrays;

/** Where the ink of an image lies: its box at half of its darkest ink, between pixels, and its centre of mass. */
public final class Outline {
    private float[] columns = new float[0];
    private float[] rows = new float[0];

    private float left;
    private float top;
    private float right;
    private float bottom;
    private float massX;
    private float massY;

    /** Makes an outline that is not measured yet. */
    public Outline() {}

    /**
     * Measures an image.
     *
     * @param plane the image, with some ink
     */
    public void measure(Plane plane) {
        int width = plane.width();
        int height = plane.height();
        reset(width, height);
        float[] values = plane.values();
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int y = 0; y < height; y++) {
            float rowMass = 0;
            float rowMoment = 0;
            float darkest = 0;
            for (int x = 0; x < width; x++) {
                float value = values[y * width + x];
                if (value > 0) {
                    rowMass += value;
                    rowMoment += value * (x + 0.5f);
                    darkest = Math.max(darkest, value);
                    columns[x] = Math.max(columns[x], value);
                }
            }
            rows[y] = darkest;
            mass += rowMass;
            momentX += rowMoment;
            momentY += rowMass * (y + 0.5);
        }
        massX = (float) (momentX / mass);
        massY = (float) (momentY / mass);
        bound(width, height);
    }

    private void reset(int width, int height) {
        if (columns.length < width) {
            columns = new float[width];
        } else {
            Arrays.fill(columns, 0, width, 0);
        }
        if (rows.length < height) {
            rows = new float[height];
        }
    }

    private void bound(int width, int height) {
        float level = 0;
        for (int y = 0; y < height; y++) {
            level = Math.max(level, rows[y] / 2);
        }
        left = firstCrossing(columns, width, level);
        right = lastCrossing(columns, width, level);
        top = firstCrossing(rows, height, level);
        bottom = lastCrossing(rows, height, level);
    }

    private static float firstCrossing(float[] profile, int length, float level) {
        int at = 0;
        while (at < length - 1 && profile[at] < level) {
            at++;
        }
        float before = at == 0 ? 0 : profile[at - 1];
        return at - 0.5f + (level - before) / (profile[at] - before);
    }

    private static float lastCrossing(float[] profile, int length, float level) {
        int at = length - 1;
        while (at > 0 && profile[at] < level) {
            at--;
        }
        float after = at == length - 1 ? 0 : profile[at + 1];
        return at + 1.5f - (level - after) / (profile[at] - after);
    }

    float longerSide() {
        return Math.max(right - left, bottom - top);
    }

    float left() {
        return left;
    }

    float top() {
        return top;
    }

    float right() {
        return right;
    }

    float bottom() {
        return bottom;
    }

    float anchorX(Alignment alignment) {
        return alignment == Alignment.CENTRE_OF_MASS ? massX : (left + right) / 2;
    }

    float anchorY(Alignment alignment) {
        return alignment == Alignment.CENTRE_OF_MASS ? massY : (top + bottom) / 2;
    }
}

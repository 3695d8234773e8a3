package io.handwriting.preprocess.internal;

import java.util.Arrays;

/**
 * Widens or narrows what a pen drew, by the same amount on all sides, in steps of one pixel and a rest.
 *
 * <p>A step takes the most (or least) ink among a pixel and its neighbours; the diagonal ones count for as much as
 * makes a step equally long in all directions. Where narrowing would make a line vanish, its middle is kept and drawn
 * with the width wanted, so that uneven lines become even instead of broken.
 */
public final class PenOffset {
    private static final float DIAGONAL = 0.41f;
    private static final float CLEAR_RIDGE = 0.35f;
    private static final float RIDGE_WIDTH = 1.5f;

    private float[] spare = new float[0];
    private float[] opened = new float[0];
    private float[] ridges = new float[0];
    private float[] upright = new float[0];

    /** Makes an offset with no buffers yet. */
    public PenOffset() {}

    /**
     * Brings lines to another width.
     *
     * @param plane the image; its outermost ring stays as it is
     * @param from the width of the lines, in pixels
     * @param to the width wanted, in pixels
     */
    public void apply(Plane plane, float from, float to) {
        ensureCapacity(plane.width() * plane.height(), plane.width());
        if (from <= to) {
            widen(plane, plane.values(), (to - from) / 2);
        } else {
            narrow(plane, (from - to) / 2, to);
        }
    }

    private void ensureCapacity(int pixels, int width) {
        if (spare.length < pixels) {
            spare = new float[pixels];
            opened = new float[pixels];
            ridges = new float[pixels];
        }
        if (upright.length < width) {
            upright = new float[width];
        }
    }

    private void widen(Plane plane, float[] values, float by) {
        int pixels = plane.width() * plane.height();
        for (float left = by; left > 0; left--) {
            System.arraycopy(values, 0, spare, 0, pixels);
            for (int y = 1; y < plane.height() - 1; y++) {
                widenRow(spare, values, plane.width(), y, Math.min(1, left));
            }
        }
    }

    private void narrow(Plane plane, float by, float width) {
        int pixels = plane.width() * plane.height();
        Arrays.fill(ridges, 0, pixels, 0);
        boolean found = false;
        for (float left = by; left > 0; left--) {
            float share = Math.min(1, left);
            System.arraycopy(plane.values(), 0, spare, 0, pixels);
            for (int y = 1; y < plane.height() - 1; y++) {
                narrowRow(spare, plane.values(), plane.width(), y, share);
            }
            System.arraycopy(plane.values(), 0, opened, 0, pixels);
            for (int y = 1; y < plane.height() - 1; y++) {
                widenRow(plane.values(), opened, plane.width(), y, share);
            }
            found |= keepRidges(pixels);
        }
        if (found) {
            widen(plane, ridges, (width - RIDGE_WIDTH) / 2);
            float[] values = plane.values();
            for (int i = 0; i < pixels; i++) {
                values[i] = Math.max(values[i], ridges[i]);
            }
        }
    }

    /** Keeps what narrowing and widening again does not bring back: lines about to vanish. */
    private boolean keepRidges(int pixels) {
        boolean found = false;
        for (int i = 0; i < pixels; i++) {
            float lost = spare[i] - opened[i];
            if (lost > CLEAR_RIDGE) {
                ridges[i] = Math.max(ridges[i], Math.min(1, 2 * lost));
                found = true;
            }
        }
        return found;
    }

    private void widenRow(float[] source, float[] target, int width, int y, float share) {
        int from = y * width;
        for (int x = 0; x < width; x++) {
            int i = from + x;
            upright[x] = Math.max(source[i], Math.max(source[i - width], source[i + width]));
        }
        for (int x = 1; x < width - 1; x++) {
            if (upright[x - 1] + upright[x] + upright[x + 1] > 0) {
                int i = from + x;
                float near = Math.max(upright[x], Math.max(source[i - 1], source[i + 1]));
                float far = Math.max(upright[x], Math.max(upright[x - 1], upright[x + 1]));
                target[i] = source[i] + share * (near + DIAGONAL * (far - near) - source[i]);
            }
        }
    }

    private void narrowRow(float[] source, float[] target, int width, int y, float share) {
        int from = y * width;
        for (int x = 0; x < width; x++) {
            int i = from + x;
            upright[x] = Math.min(source[i], Math.min(source[i - width], source[i + width]));
        }
        for (int x = 1; x < width - 1; x++) {
            int i = from + x;
            if (source[i] > 0) {
                float near = Math.min(upright[x], Math.min(source[i - 1], source[i + 1]));
                float far = Math.min(upright[x], Math.min(upright[x - 1], upright[x + 1]));
                target[i] = source[i] + share * (near + DIAGONAL * (far - near) - source[i]);
            }
        }
    }
}

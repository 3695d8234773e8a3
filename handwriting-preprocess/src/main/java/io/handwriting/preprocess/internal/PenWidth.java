package io.handwriting.preprocess.internal;

/**
 * Estimates the width of a pen from the area and the outline of what it drew.
 *
 * <p>A stroke of length l and width w with round ends has the area a = l·w + π·w²/4 and the outline p = 2·l + π·w. A
 * ring has no ends, and so neither of the terms with π; in general they come χ times, χ being the number of separate
 * parts less the number of holes (Steiner's formula). Solved for w: w = (p − √(p² − 4·π·χ·a)) / (π·χ).
 */
public final class PenWidth {
    /** What a square of 2 × 2 pixels, one bit a pixel, adds to four times χ where ink joins diagonally. */
    private static final int[] QUARTERS = {0, 1, 1, 0, 1, 0, -2, -1, 1, -2, 0, -1, 0, -1, -1, 0};

    private static final int MOST_PARTS = 3;
    private static final int MOST_HOLES = 4;

    private PenWidth() {}

    /**
     * Estimates a width.
     *
     * @param area the area of the ink
     * @param perimeter the length of its outline
     * @param parts the number of separate parts less the number of holes
     * @return the width of the pen, in the same unit
     */
    public static float of(double area, double perimeter, int parts) {
        if (parts == 0) {
            return (float) (2 * area / Math.max(perimeter, Float.MIN_NORMAL));
        }
        double rest = Math.max(0, perimeter * perimeter - 4 * Math.PI * parts * area);
        return (float) ((perimeter - Math.sqrt(rest)) / (Math.PI * parts));
    }

    /**
     * Estimates the width in an image: the outline is as long as the sum of all gradients.
     *
     * @param plane the image
     * @return the width of the pen, in its pixels
     */
    public static float of(Plane plane) {
        int width = plane.width();
        float[] values = plane.values();
        double area = 0;
        double perimeter = 0;
        int quarters = 0;
        for (int y = 0; y + 1 < plane.height(); y++) {
            int last = (y + 1) * width - 1;
            for (int i = y * width; i < last; i++) {
                float here = values[i];
                float right = values[i + 1];
                float below = values[i + width];
                float diagonal = values[i + width + 1];
                if (here + right + below + diagonal > 0) {
                    float vertical = (below + diagonal - here - right) * 0.5f;
                    float horizontal = (right + diagonal - here - below) * 0.5f;
                    area += here;
                    perimeter += Math.sqrt(vertical * vertical + horizontal * horizontal);
                    quarters += QUARTERS[bit(here) | bit(right) << 1 | bit(below) << 2 | bit(diagonal) << 3];
                }
            }
        }
        return of(area, perimeter, Math.max(-MOST_HOLES, Math.min(MOST_PARTS, quarters / 4)));
    }

    private static int bit(float value) {
        return value >= 0.5f ? 1 : 0;
    }
}

package io.handwriting.preprocess.internal;

/**
 * Estimates the width of a pen from the area and the outline of what it drew.
 *
 * <p>A stroke of length l and width w with round ends has the area a = l·w + π·w²/4 and the outline p = 2·l + π·w;
 * solved for w, that is w = (p − √(p² − 4·π·a)) / π, which holds for a dot as well.
 */
public final class PenWidth {
    private PenWidth() {}

    /**
     * Estimates a width.
     *
     * @param area the area of the ink
     * @param perimeter the length of its outline
     * @return the width of the pen, in the same unit
     */
    public static float of(double area, double perimeter) {
        double rest = Math.max(0, perimeter * perimeter - 4 * Math.PI * area);
        return (float) ((perimeter - Math.sqrt(rest)) / Math.PI);
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
        for (int y = 0; y + 1 < plane.height(); y++) {
            int from = y * width;
            float rowArea = 0;
            float rowPerimeter = 0;
            for (int i = from; i < from + width - 1; i++) {
                float down = values[i + width] - values[i];
                float downRight = values[i + width + 1] - values[i + 1];
                float across = values[i + 1] - values[i];
                float acrossBelow = values[i + width + 1] - values[i + width];
                float vertical = (down + downRight) * 0.5f;
                float horizontal = (across + acrossBelow) * 0.5f;
                rowArea += values[i];
                rowPerimeter += (float) Math.sqrt(vertical * vertical + horizontal * horizontal);
            }
            area += rowArea;
            perimeter += rowPerimeter;
        }
        return of(area, perimeter);
    }
}

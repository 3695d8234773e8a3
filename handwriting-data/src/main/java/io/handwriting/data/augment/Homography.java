package io.handwriting.data.augment;

import io.handwriting.Glyph;

/**
 * Where each pixel of a changed glyph comes from: straight lines stay straight. Steps are given in the order in which
 * they happen to the glyph, about its middle; the matrix goes the other way. Not safe to share between threads.
 */
final class Homography {
    private static final double MIDDLE = (Glyph.SIZE - 1) / 2.0;
    private static final double HALF = Glyph.SIZE / 2.0;
    private static final float[] COLUMN = new float[Bordered.LENGTH];
    private static final float[] ROW = new float[Bordered.LENGTH];

    static {
        for (int i = 0; i < Bordered.LENGTH; i++) {
            COLUMN[i] = i % Bordered.PITCH - Bordered.BORDER;
            ROW[i] = i / Bordered.PITCH - Bordered.BORDER;
        }
    }

    private final float[] depths = new float[Bordered.LENGTH];
    private double xx;
    private double xy;
    private double xt;
    private double yx;
    private double yy;
    private double yt;
    private double wx;
    private double wy;
    private double wt;

    void reset() {
        xx = 1;
        xy = 0;
        xt = 0;
        yx = 0;
        yy = 1;
        yt = 0;
        wx = 0;
        wy = 0;
        wt = 1;
    }

    boolean isIdentity() {
        return xx == 1 && xy == 0 && xt == 0 && yx == 0 && yy == 1 && yt == 0 && wx == 0 && wy == 0;
    }

    void scale(double across, double along) {
        times(1 / across, 0, 0, 0, 1 / along, 0, 0, 0, 1);
    }

    /** Moves what is a pixel higher further to the right. */
    void slant(double share) {
        times(1, share, 0, 0, 1, 0, 0, 0, 1);
    }

    /** Turns clockwise, as seen on a screen. */
    void rotate(double degrees) {
        double sine = StrictMath.sin(Math.toRadians(degrees));
        double cosine = StrictMath.cos(Math.toRadians(degrees));
        times(cosine, sine, 0, -sine, cosine, 0, 0, 0, 1);
    }

    void shift(double right, double down) {
        times(1, 0, -right, 0, 1, -down, 0, 0, 1);
    }

    /**
     * Brings the corners of the frame to other places, after Heckbert.
     *
     * @param corners how far each moves towards the middle, across and along, in pixels: top left, top right, bottom
     *     right, bottom left
     */
    void pull(double[] corners) {
        double left = corners[0] - HALF;
        double top = corners[1] - HALF;
        double x1 = HALF - corners[2];
        double y1 = corners[3] - HALF;
        double x2 = HALF - corners[4];
        double y2 = HALF - corners[5];
        double x3 = corners[6] - HALF;
        double y3 = HALF - corners[7];
        double sumX = left - x1 + x2 - x3;
        double sumY = top - y1 + y2 - y3;
        double area = (x1 - x2) * (y3 - y2) - (x3 - x2) * (y1 - y2);
        double g = (sumX * (y3 - y2) - (x3 - x2) * sumY) / area;
        double h = ((x1 - x2) * sumY - sumX * (y1 - y2)) / area;
        double a = x1 - left + g * x1;
        double b = x3 - left + h * x3;
        double d = y1 - top + g * y1;
        double e = y3 - top + h * y3;
        times(2 * HALF, 0, -HALF, 0, 2 * HALF, -HALF, 0, 0, 1);
        times(
                e - top * h,
                left * h - b,
                b * top - left * e,
                top * g - d,
                a - left * g,
                left * d - a * top,
                d * h - e * g,
                b * g - a * h,
                a * e - b * d);
    }

    private void times(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        double x = xx;
        double y = xy;
        double t = xt;
        xx = x * a + y * d + t * g;
        xy = x * b + y * e + t * h;
        xt = x * c + y * f + t * i;
        x = yx;
        y = yy;
        t = yt;
        yx = x * a + y * d + t * g;
        yy = x * b + y * e + t * h;
        yt = x * c + y * f + t * i;
        x = wx;
        y = wy;
        t = wt;
        wx = x * a + y * d + t * g;
        wy = x * b + y * e + t * h;
        wt = x * c + y * f + t * i;
    }

    /** Writes where each pixel comes from. */
    void locate(float[] xs, float[] ys) {
        // the middle of the frame is added before the division, as so many times the depth
        plane(xx + MIDDLE * wx, xy + MIDDLE * wy, xt + MIDDLE * wt, xs);
        plane(yx + MIDDLE * wx, yy + MIDDLE * wy, yt + MIDDLE * wt, ys);
        if (wx != 0 || wy != 0) {
            plane(wx, wy, wt, depths);
            divide(xs, depths);
            divide(ys, depths);
        }
    }

    /** Writes a linear function of where a pixel lies, seen from the middle; the depth there is 1. */
    private void plane(double across, double along, double constant, float[] values) {
        float stepX = (float) (across / wt);
        float stepY = (float) (along / wt);
        float start = (float) ((constant - (across + along) * MIDDLE) / wt);
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            values[i] = stepX * COLUMN[i] + stepY * ROW[i] + start;
        }
    }

    private static void divide(float[] values, float[] by) {
        for (int i = Bordered.FIRST; i < Bordered.END; i++) {
            values[i] /= by[i];
        }
    }
}

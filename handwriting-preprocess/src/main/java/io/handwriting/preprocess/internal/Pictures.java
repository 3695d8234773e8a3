package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Polarity;

/** Pictures of intermediate results, ink bright. */
final class Pictures {
    private Pictures() {}

    static Bitmap of(Plane plane) {
        return of(plane.values(), plane.width(), plane.height());
    }

    static Bitmap of(float[] glyph) {
        return of(glyph, Glyph.SIZE, Glyph.SIZE);
    }

    static Bitmap of(Bitmap bitmap, float[] coverage, InkRuns runs, Components components) {
        float[] ink = new float[bitmap.width() * bitmap.height()];
        for (int run = 0; run < runs.count(); run++) {
            if (components.isKept(runs, run)) {
                for (int x = runs.start(run); x < runs.end(run); x++) {
                    ink[runs.row(run) * bitmap.width() + x] = coverage[bitmap.grey(x, runs.row(run))];
                }
            }
        }
        return of(ink, bitmap.width(), bitmap.height());
    }

    private static Bitmap of(float[] ink, int width, int height) {
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(Math.min(1, ink[i]) * 255);
        }
        return Bitmap.of(width, height, pixels, Polarity.LIGHT_ON_DARK);
    }
}

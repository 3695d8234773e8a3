package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import java.util.random.RandomGenerator;

/** Filled spots of any form. */
final class Blot {
    private static final int SIDE = 64;

    private Blot() {}

    static Bitmap draw(RandomGenerator random) {
        Sheet sheet = new Sheet(SIDE, SIDE);
        int spots = 1 + random.nextInt(4);
        for (int i = 0; i < spots; i++) {
            spot(sheet, random);
        }
        return sheet.bitmap();
    }

    /** An ellipse or a box, turned, too round to be a stroke. */
    private static void spot(Sheet sheet, RandomGenerator random) {
        double wide = 8 + 16 * random.nextDouble();
        double high = wide * (0.7 + 0.6 * random.nextDouble());
        double angle = Math.PI * random.nextDouble();
        double middleX = SIDE * (0.3 + 0.4 * random.nextDouble());
        double middleY = SIDE * (0.3 + 0.4 * random.nextDouble());
        boolean box = random.nextBoolean();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double u = ((x - middleX) * Math.cos(angle) + (y - middleY) * Math.sin(angle)) / wide;
                double v = ((y - middleY) * Math.cos(angle) - (x - middleX) * Math.sin(angle)) / high;
                if (box ? Math.max(Math.abs(u), Math.abs(v)) < 1 : u * u + v * v < 1) {
                    sheet.put(x, y, 1);
                }
            }
        }
    }
}

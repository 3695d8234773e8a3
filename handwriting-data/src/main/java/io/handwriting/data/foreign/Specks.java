package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import java.util.random.RandomGenerator;

/** Ink at random, in specks of one size. */
final class Specks {
    private static final int SIDE = 48;

    private Specks() {}

    static Bitmap draw(RandomGenerator random) {
        Sheet sheet = new Sheet(SIDE, SIDE);
        int speck = 1 + random.nextInt(6);
        double density = 0.03 + 0.5 * random.nextDouble() * random.nextDouble();
        boolean grey = random.nextBoolean();
        for (int y = 0; y < SIDE; y += speck) {
            for (int x = 0; x < SIDE; x += speck) {
                if (random.nextDouble() < density) {
                    fill(sheet, x, y, speck, grey ? (float) random.nextDouble() : 1);
                }
            }
        }
        return sheet.bitmap();
    }

    private static void fill(Sheet sheet, int left, int top, int side, float amount) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sheet.put(x, y, amount);
            }
        }
    }
}

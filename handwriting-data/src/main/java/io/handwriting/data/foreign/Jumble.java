package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import java.util.random.RandomGenerator;

/** A character whose left and right halves changed places, and perhaps the upper and lower ones as well. */
final class Jumble {
    /** Narrower characters are bars, which look the same afterwards. */
    private static final int NARROWEST = 9;

    private Jumble() {}

    /** Draws one, or a blank sheet where the character is a bar. */
    static Bitmap draw(TrainingData characters, RandomGenerator random) {
        Glyph glyph = characters.glyph(random.nextInt(characters.size()));
        int left = firstColumn(glyph, 0, 1);
        int width = firstColumn(glyph, Glyph.SIZE - 1, -1) + 1 - left;
        if (width < NARROWEST) {
            return new Sheet(Glyph.SIZE, Glyph.SIZE).bitmap();
        }
        int aside = width / 3 + random.nextInt(width / 3);
        return exchanged(glyph, left, width, aside, random.nextBoolean() ? Glyph.SIZE / 2 : 0);
    }

    private static int firstColumn(Glyph glyph, int start, int step) {
        int x = start;
        while (x + step >= 0 && x + step < Glyph.SIZE && !hasInk(glyph, x)) {
            x += step;
        }
        return x;
    }

    private static boolean hasInk(Glyph glyph, int x) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            if (glyph.at(x, y) > 0.2f) {
                return true;
            }
        }
        return false;
    }

    private static Bitmap exchanged(Glyph glyph, int left, int width, int aside, int down) {
        Sheet sheet = new Sheet(Glyph.SIZE, Glyph.SIZE);
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < width; x++) {
                sheet.put(left + (x + aside) % width, (y + down) % Glyph.SIZE, glyph.at(left + x, y));
            }
        }
        return sheet.bitmap();
    }
}

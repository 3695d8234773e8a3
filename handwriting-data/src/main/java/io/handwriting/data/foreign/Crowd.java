package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import java.util.random.RandomGenerator;

/** Several characters at once: side by side, one above the other, or on top of each other. */
final class Crowd {
    private static final int MOST = 4;
    private static final int ROOM = MOST * Glyph.SIZE;
    private static final int START = 10;

    private Crowd() {}

    static Bitmap draw(TrainingData characters, RandomGenerator random) {
        Sheet sheet = new Sheet(ROOM + 2 * START, ROOM + 2 * START);
        boolean onTop = random.nextInt(4) == 0;
        boolean upright = random.nextInt(4) == 0;
        int count = onTop ? 2 : 2 + random.nextInt(MOST - 1);
        int place = START;
        for (int i = 0; i < count; i++) {
            Glyph glyph = characters.glyph(random.nextInt(characters.size()));
            int aside = START + random.nextInt(9) - 4;
            put(sheet, glyph, upright ? aside : place, upright ? place : aside);
            place += onTop ? 6 + random.nextInt(7) : 17 + random.nextInt(12);
        }
        return sheet.bitmap();
    }

    private static void put(Sheet sheet, Glyph glyph, int left, int top) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                sheet.put(left + x, top + y, glyph.at(x, y));
            }
        }
    }
}

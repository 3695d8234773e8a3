package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.evaluation.ForeignDrawings;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Patterns that cover a whole picture.
 *
 * @param seeds where the choice starts from
 */
public record Textures(Seeds seeds) implements ForeignDrawings {
    private static final List<Texture> ALL = List.of(Texture.values());
    private static final int LEAST_SIDE = 48;
    private static final int MOST_SIDE = 320;

    /**
     * Makes them.
     *
     * @param seed where the choice starts from
     */
    public Textures(long seed) {
        this(new Seeds(seed));
    }

    @Override
    public String name() {
        return "textures";
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Drawing draw(int number) {
        SplittableRandom random = seeds.of(number);
        int side = random.nextInt(LEAST_SIDE, MOST_SIDE + 1);
        double dark = 100 * random.nextDouble();
        double light = 255 - 100 * random.nextDouble();
        Texture.Pattern pattern = ALL.get(random.nextInt(ALL.size())).make(random);
        byte[] greys = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double at = pattern.at((double) x / side, (double) y / side);
                greys[y * side + x] = (byte) Math.round(dark + (light - dark) * Math.min(Math.max(at, 0), 1));
            }
        }
        return Bitmap.of(side, side, greys);
    }
}

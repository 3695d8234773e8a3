package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    private final Resampling resampling = new Resampling();
    private final float[] target = new float[Bordered.LENGTH];

    private Glyph sample(Glyph glyph, float[] xs, float[] ys) {
        resampling.sample(Shapes.plane(glyph), xs.clone(), ys.clone(), target);
        Bordered.clamp(target);
        return Glyph.of(Shapes.values(target));
    }

    private Glyph moved(Glyph glyph, float right, float down) {
        float[] xs = new float[Bordered.LENGTH];
        float[] ys = new float[Bordered.LENGTH];
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                xs[Bordered.index(x, y)] = x - right;
                ys[Bordered.index(x, y)] = y - down;
            }
        }
        return sample(glyph, xs, ys);
    }

    @Test
    void wholePixels_areTakenToTheBit() {
        Glyph noise = Shapes.hostile("noise");
        assertThat(moved(noise, 0, 0)).isEqualTo(noise);
        Glyph moved = moved(noise, 3, -5);
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                boolean paper = x < 3 || y >= Glyph.SIZE - 5;
                assertThat(moved.at(x, y)).isEqualTo(paper ? 0 : noise.at(x - 3, y + 5));
            }
        }
    }

    @Test
    void halfAPixel_isCatmullAndRoms() {
        Glyph moved = moved(Shapes.box(10, 10, 1, 5), 0.5f, 0);
        assertThat(moved.at(10, 12)).isCloseTo(9 / 16f, within(1e-6f));
        assertThat(moved.at(11, 12)).isCloseTo(9 / 16f, within(1e-6f));
        assertThat(moved.at(12, 12)).isZero();
    }

    @Test
    void placesInBetween_areThoseOfASlowCubic() {
        Random random = new Random(3);
        for (Glyph glyph : SyntheticGlyphs.many(20, 4)) {
            float[] xs = new float[Bordered.LENGTH];
            float[] ys = new float[Bordered.LENGTH];
            for (int i = 0; i < Bordered.LENGTH; i++) {
                xs[i] = 34 * random.nextFloat() - 3;
                ys[i] = 34 * random.nextFloat() - 3;
            }
            Glyph sampled = sample(glyph, xs, ys);
            for (int i = 0; i < Glyph.PIXELS; i++) {
                int at = Bordered.index(i % Glyph.SIZE, i / Glyph.SIZE);
                double expected = Math.max(0, Math.min(1, cubic(glyph, xs[at], ys[at])));
                assertThat(sampled.at(i % Glyph.SIZE, i / Glyph.SIZE)).isCloseTo((float) expected, within(0.016f));
            }
        }
    }

    private static double cubic(Glyph glyph, double x, double y) {
        double sum = 0;
        for (int row = (int) Math.floor(y) - 1; row <= Math.floor(y) + 2; row++) {
            for (int column = (int) Math.floor(x) - 1; column <= Math.floor(x) + 2; column++) {
                sum += weight(x - column) * weight(y - row) * at(glyph, column, row);
            }
        }
        return sum;
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        return d < 1 ? 1.5 * d * d * d - 2.5 * d * d + 1 : -0.5 * d * d * d + 2.5 * d * d - 4 * d + 2;
    }

    private static double at(Glyph glyph, int x, int y) {
        return x < 0 || y < 0 || x >= Glyph.SIZE || y >= Glyph.SIZE ? 0 : glyph.at(x, y);
    }

    @Test
    void farOutside_isPaper() {
        float[] far = new float[Bordered.LENGTH];
        for (float place : new float[] {-1, 28, -100, 1e9f, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY}) {
            Arrays.fill(far, place);
            assertThat(sample(Shapes.hostile("all ink"), far, far)).isEqualTo(Glyph.BLANK);
        }
    }
}

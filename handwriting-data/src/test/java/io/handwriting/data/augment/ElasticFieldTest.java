package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import org.junit.jupiter.api.Test;

class ElasticFieldTest {
    private static final int FIELDS = 4000;

    private final ElasticField field = new ElasticField();
    private final Randomness random = new Randomness();
    private final double[] squares = new double[Bordered.LENGTH];
    private double products;
    private double steepest;

    private void draw(double deviation) {
        for (int i = 0; i < FIELDS; i++) {
            float[] right = new float[Bordered.LENGTH];
            float[] down = new float[Bordered.LENGTH];
            random.start(i, 0);
            field.displace(right, down, deviation, random);
            look(right, down);
        }
    }

    private void look(float[] right, float[] down) {
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                int at = Bordered.index(x, y);
                squares[at] += right[at] * right[at];
                products += right[at] * down[at];
                steepest = x == 0 ? steepest : Math.max(steepest, Math.abs(right[at] - right[at - 1]));
            }
        }
    }

    @Test
    void everyPixel_isDisplacedByTheDeviationWanted() {
        draw(1.5);
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                assertThat(Math.sqrt(squares[Bordered.index(x, y)] / FIELDS)).isCloseTo(1.5, within(0.1));
            }
        }
    }

    @Test
    void axes_areIndependent() {
        draw(1);
        assertThat(products / FIELDS / Glyph.PIXELS).isCloseTo(0, within(0.03));
    }

    @Test
    void neighbours_moveTogether() {
        draw(1);
        assertThat(steepest).isBetween(0.1, 0.9);
    }
}

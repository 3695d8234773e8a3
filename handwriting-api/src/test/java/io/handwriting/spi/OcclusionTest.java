package io.handwriting.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a probe gives that knows no better way. */
class OcclusionTest {
    private static final int MIDDLE = Glyph.SIZE / 2;

    /** Two bars, each three pixels wide, with paper around them. */
    private static Glyph bars() {
        float[] pixels = new float[Glyph.PIXELS];
        for (int row = 4; row < 24; row++) {
            for (int column = 6; column < 9; column++) {
                pixels[row * Glyph.SIZE + column] = 1;
                pixels[row * Glyph.SIZE + column + MIDDLE] = 1;
            }
        }
        return Glyph.of(pixels);
    }

    /** Scores the ink of the left half less that of the right one, and the other way round. */
    private static final class Sides implements ScorerProbe {
        @Override
        public List<String> layers() {
            return List.of("sides");
        }

        @Override
        public List<LayerActivation> trace(Glyph glyph, float[] scores) {
            float left = 0;
            for (int row = 0; row < Glyph.SIZE; row++) {
                for (int column = 0; column < Glyph.SIZE; column++) {
                    left += column < MIDDLE ? glyph.at(column, row) : -glyph.at(column, row);
                }
            }
            scores[0] = left;
            scores[1] = -left;
            return List.of(new LayerActivation("sides", LayerKind.OTHER, List.of(1), new float[] {left}));
        }
    }

    @Test
    void inkThatRaisesTheScore_speaksForTheClass() {
        float[] found = new Sides().saliency(bars(), 0, 2);
        assertThat(found[14 * Glyph.SIZE + 7]).isPositive();
        assertThat(found[14 * Glyph.SIZE + 7 + MIDDLE]).isNegative();
    }

    @Test
    void otherClass_isSpokenForByTheOtherInk() {
        float[] first = new Sides().saliency(bars(), 0, 2);
        float[] second = new Sides().saliency(bars(), 1, 2);
        for (int i = 0; i < first.length; i++) {
            assertThat(second[i]).isEqualTo(-first[i]);
        }
    }

    @Test
    void paperFarFromInk_countsNothing() {
        float[] found = new Sides().saliency(bars(), 0, 2);
        assertThat(found[0]).isZero();
        assertThat(found[14 * Glyph.SIZE + MIDDLE - 1]).isZero();
        assertThat(found[27 * Glyph.SIZE + 27]).isZero();
    }
}

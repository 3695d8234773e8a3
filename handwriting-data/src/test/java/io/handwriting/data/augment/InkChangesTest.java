package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.Test;

class InkChangesTest {
    private final float[] target = new float[Bordered.LENGTH];
    private final float[] spare = new float[Bordered.LENGTH];

    private Glyph width(Glyph glyph, float share) {
        StrokeWidth.change(Shapes.plane(glyph), share, target, spare);
        return Glyph.of(Shapes.values(target));
    }

    @Test
    void thicker_addsAFringeOfThatShare() {
        Glyph thicker = width(Shapes.box(10, 10, 3, 3), 0.4f);
        assertThat(thicker.at(9, 11)).isEqualTo(0.4f);
        assertThat(thicker.at(11, 13)).isEqualTo(0.4f);
        assertThat(thicker.at(9, 9)).isZero();
        assertThat(thicker.at(11, 11)).isEqualTo(1);
    }

    @Test
    void thinner_takesThatShareFromTheRim() {
        Glyph thinner = width(Shapes.box(10, 10, 3, 3), -0.4f);
        assertThat(thinner.at(10, 10)).isCloseTo(0.6f, within(1e-6f));
        assertThat(thinner.at(12, 11)).isCloseTo(0.6f, within(1e-6f));
        assertThat(thinner.at(11, 11)).isEqualTo(1);
        assertThat(thinner.at(9, 11)).isZero();
    }

    @Test
    void inkAtTheFrame_meetsPaperOutside() {
        assertThat(width(Shapes.box(0, 0, 28, 28), -1).at(0, 5)).isZero();
        assertThat(width(Shapes.box(27, 0, 1, 28), 1).at(0, 5)).isZero();
    }

    @Test
    void blur_isAGaussianInBothDirections() {
        for (double deviation : new double[] {0.1, 0.4, 0.7, 1}) {
            float[] plane = Shapes.plane(Shapes.box(14, 14, 1, 1));
            new GaussianBlur().apply(plane, deviation, spare);
            double sum = 0;
            for (int step = -2; step <= 2; step++) {
                sum += Math.exp(-step * step / (2 * deviation * deviation));
            }
            for (int y = 10; y < 19; y++) {
                for (int x = 10; x < 19; x++) {
                    boolean near = Math.abs(x - 14) <= 2 && Math.abs(y - 14) <= 2;
                    double square = Math.pow(x - 14, 2) + Math.pow(y - 14, 2);
                    double expected = near ? Math.exp(-square / (2 * deviation * deviation)) / sum / sum : 0;
                    assertThat(plane[Bordered.index(x, y)]).isCloseTo((float) expected, within(1e-4f));
                }
            }
        }
    }

    @Test
    void contrastByAFactor_isTakenBackByItsInverse() {
        for (Glyph glyph : SyntheticGlyphs.many(10, 1)) {
            float[] plane = Shapes.plane(glyph);
            Contrast.apply(plane, 2.5f);
            assertThat(Glyph.of(Shapes.values(plane)).ink()).isGreaterThan(glyph.ink());
            Contrast.apply(plane, 0.4f);
            assertThat(Shapes.values(plane)).containsExactly(glyph.toArray(), within(1e-5f));
        }
    }
}

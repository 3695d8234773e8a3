package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntheticCanvasTest {
    private static final Ink BAR = Ink.of(new float[] {0, 0, 10, 0});

    @Test
    void bar_isDrawnAsWideAsTheBrush() {
        Bitmap canvas = SyntheticCanvas.of(100)
                .brush(10)
                .place(60, 20, 50)
                .greys(200, 40)
                .draw(BAR);
        assertThat(canvas.grey(50, 50)).isEqualTo(40);
        assertThat(canvas.grey(50, 45)).isEqualTo(40);
        assertThat(canvas.grey(50, 44)).isEqualTo(200);
        assertThat(canvas.grey(16, 50)).as("round end").isEqualTo(40);
        assertThat(canvas.grey(14, 50)).isEqualTo(200);
    }

    @Test
    void edges_areAntiAliased() {
        Bitmap canvas = SyntheticCanvas.of(100).brush(10).place(60, 20, 50.5f).draw(BAR);
        assertThat(canvas.grey(50, 45)).isBetween(100, 160);
    }

    @Test
    void dot_isDrawn() {
        Bitmap canvas = SyntheticCanvas.of(60).brush(8).place(20, 30, 30).draw(Ink.of(new float[] {5, 5}));
        assertThat(canvas.grey(30, 30)).isZero();
        assertThat(canvas.grey(40, 30)).isEqualTo(255);
    }

    @Test
    void randomCanvases_keepTheirPromise() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            SyntheticCanvas canvas = SyntheticCanvas.random(random);
            float reach = canvas.size() + canvas.brush() / 2;
            assertThat(canvas.side()).isBetween(100, 1000);
            assertThat(canvas.brush()).isBetween(2.9f, 40.1f);
            assertThat(canvas.size()).isGreaterThanOrEqualTo(2.49f * canvas.brush());
            assertThat(canvas.left() + reach).isLessThanOrEqualTo(canvas.side());
            assertThat(canvas.top() + reach).isLessThanOrEqualTo(canvas.side());
            assertThat(canvas.paper() + canvas.ink()).isEqualTo(255);
        }
    }

    @Test
    void likeness_isOneForEqualGlyphsAndFallsWithDistance() {
        Random random = new Random(2);
        var first = SyntheticGlyphs.of("A", random);
        assertThat(GlyphLikeness.of(first, first).correlation()).isCloseTo(1, within(1e-6));
        assertThat(GlyphLikeness.of(first, first).difference()).isZero();
        double near = GlyphLikeness.of(SyntheticGlyphs.of("A"), first).correlation();
        double far = GlyphLikeness.of(SyntheticGlyphs.of("7"), first).correlation();
        assertThat(near).isGreaterThan(far);
        assertThat(GlyphLikeness.of(Glyph.BLANK, first).correlation()).isZero();
    }

    @Test
    void shape_isTheBoxOfHalfInkAndTheMassOfAll() {
        float[] values = new float[784];
        values[5 * 28 + 10] = 1;
        values[9 * 28 + 12] = 0.5f;
        values[20 * 28 + 20] = 0.4f;
        GlyphShape shape = GlyphShape.of(Glyph.of(values));
        assertThat(shape.left()).isEqualTo(10);
        assertThat(shape.bottom()).isEqualTo(9);
        assertThat(shape.longerSide()).isEqualTo(5);
        assertThat(shape.middleX()).isEqualTo(11);
        assertThat(shape.middleY()).isEqualTo(7);
        assertThat(shape.massX()).isCloseTo((10 + 6 + 8) / 1.9, within(1e-5));
    }
}

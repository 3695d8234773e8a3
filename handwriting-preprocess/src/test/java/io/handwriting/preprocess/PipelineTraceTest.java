package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTraceTest {
    private static final GlyphPipeline PIPELINE = GlyphPipeline.of(Preprocessing.EMNIST);
    private static final SyntheticCanvas CANVAS = SyntheticCanvas.of(280);

    private static List<Step> steps(PipelineTrace trace) {
        return trace.pictures().stream().map(PipelineTrace.Picture::step).toList();
    }

    @Test
    void bitmap_showsEveryStep() {
        PipelineTrace trace = PIPELINE.trace(CANVAS.draw(SyntheticInk.of("K")));
        assertThat(steps(trace)).containsExactly(Step.values());
    }

    @Test
    void ink_beginsWithTheScaledDrawing() {
        PipelineTrace trace = PIPELINE.trace(SyntheticInk.of("K"));
        assertThat(steps(trace)).containsExactly(Step.SCALED, Step.PEN, Step.ALIGNED, Step.SOFTENED);
    }

    @Test
    void lastPicture_isTheGlyph() {
        PipelineTrace trace = PIPELINE.trace(CANVAS.draw(SyntheticInk.of("5")));
        Bitmap last = trace.pictures().get(5).image();
        assertThat(Glyph.of(last.toBytes(), 0).toBytes())
                .isEqualTo(trace.glyph().toBytes());
        assertThat(last.polarity()).isEqualTo(Polarity.LIGHT_ON_DARK);
    }

    @Test
    void inkPicture_isBrightOnDarkWithoutSpecks() {
        byte[] pixels = CANVAS.draw(SyntheticInk.of("1")).toBytes();
        pixels[3 * 280 + 5] = 0;
        Bitmap ink =
                PIPELINE.trace(Bitmap.of(280, 280, pixels)).pictures().get(1).image();
        assertThat(ink.grey(5, 3)).isZero();
        assertThat(ink.width()).isEqualTo(280);
        assertThat(IntStream.range(0, 280).map(x -> ink.grey(x, 140)).max()).hasValue(255);
    }

    @Test
    void blank_stopsWhereNothingIsFound() {
        PipelineTrace trace = PIPELINE.trace(Bitmap.of(50, 50, new byte[2500]));
        assertThat(steps(trace)).containsExactly(Step.GREY);
        assertThat(trace.glyph()).isSameAs(Glyph.BLANK);
    }

    @Test
    void tracedGlyph_isTheUntracedOne() {
        Drawing drawing = CANVAS.draw(SyntheticInk.of("g"));
        assertThat(PIPELINE.trace(drawing).glyph()).isEqualTo(PIPELINE.toGlyph(drawing));
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to make a canvas a glyph, and how much garbage?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar CanvasToGlyph -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CanvasToGlyph {
    /** The side of the canvas in pixels. */
    @Param({"140", "280", "560"})
    public int side;

    /** Who makes the glyph. */
    @Param({"pipeline", "graphics2d"})
    public String maker;

    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
    private List<Bitmap> bitmaps;
    private List<BufferedImage> images;
    private int next;

    /** Draws ten canvases. */
    @Setup
    public void draw() {
        SyntheticCanvas canvas = SyntheticCanvas.of(side);
        bitmaps = List.of("0", "1", "2", "3", "8", "A", "B", "W", "g", "n").stream()
                .map(label -> canvas.draw(SyntheticInk.of(label)))
                .toList();
        images = bitmaps.stream().map(Graphics2dPipeline::image).toList();
    }

    /**
     * Makes one canvas after the other a glyph.
     *
     * @return the glyph
     */
    @Benchmark
    public Glyph canvas() {
        next = (next + 1) % bitmaps.size();
        return maker.equals("pipeline")
                ? pipeline.toGlyph(bitmaps.get(next))
                : Graphics2dPipeline.toGlyph(images.get(next));
    }
}

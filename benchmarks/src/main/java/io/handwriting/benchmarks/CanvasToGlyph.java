package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import java.awt.image.BufferedImage;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long does it take to make a canvas a glyph, and how much garbage?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar CanvasToGlyph -prof gc}
 */
public class CanvasToGlyph extends PerCall {
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
        bitmaps = Characters.canvases(side);
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

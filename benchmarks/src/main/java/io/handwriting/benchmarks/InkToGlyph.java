package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticInk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
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
 * How long does it take to make strokes a glyph, straight or by way of a canvas of 280 × 280 pixels?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar InkToGlyph -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class InkToGlyph {
    private static final int SIDE = 280;
    private static final float BRUSH = 20;
    private static final float INSET = 50;
    private static final float SCALE = 1.8f;

    /** Straight, or over a canvas that Java2D draws, by this library or by Java2D altogether. */
    @Param({"straight", "canvas", "graphics2d"})
    public String way;

    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
    private List<Ink> inks;
    private int next;

    /** Draws ten characters. */
    @Setup
    public void draw() {
        inks = List.of("0", "1", "2", "3", "8", "A", "B", "W", "g", "n").stream()
                .map(SyntheticInk::of)
                .toList();
    }

    /**
     * Makes one character after the other a glyph.
     *
     * @return the glyph
     */
    @Benchmark
    public Glyph ink() {
        next = (next + 1) % inks.size();
        Ink ink = inks.get(next);
        return switch (way) {
            case "straight" -> pipeline.toGlyph(ink);
            case "canvas" -> pipeline.toGlyph(Bitmap.of(SIDE, SIDE, pixels(canvas(ink))));
            default -> Graphics2dPipeline.toGlyph(canvas(ink));
        };
    }

    private static BufferedImage canvas(Ink ink) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(BRUSH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.strokes().forEach(stroke -> {
            Path2D.Float path = new Path2D.Float();
            path.moveTo(INSET + SCALE * stroke.x(0), INSET + SCALE * stroke.y(0));
            for (int i = 1; i < stroke.size(); i++) {
                path.lineTo(INSET + SCALE * stroke.x(i), INSET + SCALE * stroke.y(i));
            }
            graphics.draw(path);
        });
        graphics.dispose();
        return image;
    }

    private static byte[] pixels(BufferedImage image) {
        return (byte[]) image.getRaster().getDataElements(0, 0, SIDE, SIDE, null);
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long does it take to make strokes a glyph, straight or by way of a canvas of 280 × 280 pixels?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar InkToGlyph -prof gc}
 */
public class InkToGlyph extends PerCall {
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
        inks = Characters.inks();
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

package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** The ten characters that all benchmarks read in turn, so that no processor learns one of them by heart. */
final class Characters {
    private static final List<String> LABELS = List.of("0", "1", "2", "3", "8", "A", "B", "W", "g", "n");

    private static final int SIDE = 280;

    private Characters() {}

    static List<Ink> inks() {
        return LABELS.stream().map(SyntheticInk::of).toList();
    }

    /** Black ink on white canvases. */
    static List<Bitmap> canvases(int side) {
        SyntheticCanvas canvas = SyntheticCanvas.of(side);
        return inks().stream().map(canvas::draw).toList();
    }

    /** Black ink on nothing, as browsers send canvases: eight bits of red, green, blue and alpha. */
    static List<byte[]> pngs(int side) {
        ImageIO.setUseCache(false);
        return canvases(side).stream().map(Characters::png).toList();
    }

    /** Glyphs of pictures, which every runtime reads with the same one net. */
    static List<Glyph> glyphs() {
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        return canvases(SIDE).stream().map(pipeline::toGlyph).toList();
    }

    private static byte[] png(Bitmap canvas) {
        BufferedImage image = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                image.setRGB(x, y, (255 - canvas.grey(x, y)) << 24);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return out.toByteArray();
    }
}

package io.handwriting.benchmarks;

import io.handwriting.preprocess.ImageDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long does it take to decode the PNG of a transparent canvas, and how much garbage? The other decoders stop at
 * colours; the library's goes on to grey on paper.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar PngToBitmap -prof gc}
 */
public class PngToBitmap extends PerCall {
    /** The side of the canvas in pixels. */
    @Param("280")
    public int side;

    /** Who decodes. */
    @Param({"library", "imageio", "commons-imaging"})
    public String decoder;

    private List<byte[]> pngs;
    private int next;

    /** Draws ten canvases and writes them as browsers do. */
    @Setup
    public void draw() {
        pngs = Characters.pngs(side);
    }

    /**
     * Decodes one canvas after the other.
     *
     * @return the image
     * @throws IOException never, as the image is good
     */
    @Benchmark
    public Object canvas() throws IOException {
        next = (next + 1) % pngs.size();
        byte[] png = pngs.get(next);
        return switch (decoder) {
            case "imageio" -> ImageIO.read(new ByteArrayInputStream(png));
            case "commons-imaging" -> Imaging.getBufferedImage(png);
            default -> ImageDecoder.ofDefaults().decode(png);
        };
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
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
 * How long does it take to decode the PNG of a transparent canvas, and how much garbage? The other decoders stop at
 * colours; the library's goes on to grey on paper.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar PngToBitmap -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PngToBitmap {
    /** The side of the canvas in pixels. */
    @Param("280")
    public int side;

    /** Who decodes. */
    @Param({"library", "imageio", "commons-imaging"})
    public String decoder;

    private byte[] png;

    /**
     * Draws black ink on nothing and writes it as browsers do: eight bits of red, green, blue and alpha.
     *
     * @throws IOException never, as nothing but memory is written to
     */
    @Setup
    public void draw() throws IOException {
        Bitmap canvas = SyntheticCanvas.of(side).draw(SyntheticInk.of("8"));
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, (255 - canvas.grey(x, y)) << 24);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        ImageIO.setUseCache(false);
        png = out.toByteArray();
    }

    /**
     * Decodes the canvas.
     *
     * @return the image
     * @throws IOException never, as the image is good
     */
    @Benchmark
    public Object canvas() throws IOException {
        return switch (decoder) {
            case "imageio" -> ImageIO.read(new ByteArrayInputStream(png));
            case "commons-imaging" -> Imaging.getBufferedImage(png);
            default -> ImageDecoder.ofDefaults().decode(png);
        };
    }
}

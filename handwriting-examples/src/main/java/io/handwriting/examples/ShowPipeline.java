package io.handwriting.examples;

import io.handwriting.Bitmap;
import io.handwriting.Preprocessing;
import io.handwriting.examples.report.ContactSheet;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.PipelineTrace;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Paints every step from a drawing to its glyph into one picture. */
public final class ShowPipeline {
    private ShowPipeline() {}

    /**
     * Paints the steps of some drawings, one row each.
     *
     * @param arguments the picture to write, then the drawings to read; some drawn by code where there are none
     * @throws IOException if the picture cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        List<Bitmap> drawings = arguments.length == 1
                ? drawnByCode()
                : decoded(List.of(arguments).subList(1, arguments.length));
        ContactSheet.of(
                        drawings.stream()
                                .map(pipeline::trace)
                                .map(ShowPipeline::pictures)
                                .toList(),
                        1)
                .save(Path.of(arguments[0]));
    }

    private static List<Bitmap> pictures(PipelineTrace trace) {
        return trace.pictures().stream().map(PipelineTrace.Picture::image).toList();
    }

    private static List<Bitmap> decoded(List<String> files) {
        return files.stream()
                .map(file -> ImageDecoder.ofDefaults().decode(Path.of(file)))
                .toList();
    }

    private static List<Bitmap> drawnByCode() {
        Random random = new Random(4);
        SyntheticCanvas canvas = SyntheticCanvas.of(280);
        return Stream.of(
                        canvas.brush(5).draw(SyntheticInk.of("R", random)),
                        canvas.brush(34).greys(30, 250).draw(SyntheticInk.of("3", random)),
                        canvas.brush(9).place(80, 180, 20).draw(SyntheticInk.of("g", random)),
                        noisy(canvas.greys(200, 60).draw(SyntheticInk.of("W", random)), random))
                .toList();
    }

    private static Bitmap noisy(Bitmap bitmap, Random random) {
        byte[] pixels = bitmap.toBytes();
        for (int i = 0; i < pixels.length; i++) {
            double grey = (pixels[i] & 0xff) + 12 * random.nextGaussian();
            pixels[i] = (byte) Math.max(0, Math.min(255, grey));
        }
        return Bitmap.of(bitmap.width(), bitmap.height(), pixels);
    }
}

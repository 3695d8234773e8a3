package io.handwriting.examples.report;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Preprocessing;
import io.handwriting.data.DataSets;
import io.handwriting.data.IdxFile;
import io.handwriting.data.PenSample;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import io.handwriting.testkit.SyntheticCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Draws pen strokes on random canvases, half of them transparent, decodes the canvases' PNGs, and reports how far the
 * glyph of the canvas agrees with the glyph of the strokes, and how like EMNIST both are.
 *
 * <p>Arguments: the data folder, and a folder for {@code pipeline.md} and {@code pipeline-worst.png}.
 */
public final class PipelineReport {
    private static final int CHARACTERS = 6000;
    private static final int EVERY_EMNIST = 20;
    private static final double[] BRUSH_SHARES = {0, 0.03, 0.06, 0.1, 0.15, 0.25, 0.41};

    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
    private final List<Agreement> agreements = new ArrayList<>();

    PipelineReport(List<PenSample> samples, int most, long seed) {
        Random random = new Random(seed);
        List<PenSample> chosen = new ArrayList<>(samples);
        Collections.shuffle(chosen, random);
        for (PenSample sample : chosen.subList(0, Math.min(most, chosen.size()))) {
            agreements.add(compare(sample, SyntheticCanvas.random(random), random.nextBoolean()));
        }
    }

    private Agreement compare(PenSample sample, SyntheticCanvas canvas, boolean transparent) {
        Bitmap drawn = canvas.draw(sample.ink());
        byte[] png = transparent ? CanvasPng.transparent(drawn, canvas.paper(), canvas.ink()) : CanvasPng.opaque(drawn);
        Bitmap picture = ImageDecoder.ofDefaults().decode(png);
        return new Agreement(sample, canvas, picture, pipeline.toGlyph(sample.ink()), pipeline.toGlyph(picture));
    }

    /**
     * Makes the report.
     *
     * @param arguments the data folder and the folder to write to
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new HandwritingException("Two folders are needed: the data, and where to write the report.");
        }
        Path data = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        List<PenSample> pens = DataSets.in(data).pens("unipen-isolated-part").samples();
        PipelineReport report = new PipelineReport(pens, CHARACTERS, 5);
        List<Glyph> emnist = someImages(data.resolve("emnist/emnist-pool-images-idx3-ubyte.gz"));
        String text = report.agreementTable() + System.lineSeparator() + report.statisticsTable(emnist);
        Files.writeString(target.resolve("pipeline.md"), text);
        report.worst().save(target.resolve("pipeline-worst.png"));
        System.out.print(text);
    }

    /** One row for each range of brush widths, and one for all. */
    String agreementTable() {
        StringBuilder table = new StringBuilder("""
                | brush ÷ character | count | difference: mean | median | correlation: mean | median | 5 % | 1 % |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (int i = 0; i + 1 < BRUSH_SHARES.length; i++) {
            double from = BRUSH_SHARES[i];
            double to = BRUSH_SHARES[i + 1];
            table.append(row(
                    String.format(Locale.ROOT, "%.2f–%.2f", from, to),
                    agreement -> agreement.brushShare() >= from && agreement.brushShare() < to));
        }
        return table.append(row("all", agreement -> true)).toString();
    }

    private String row(String name, Predicate<Agreement> range) {
        List<Agreement> chosen = agreements.stream().filter(range).toList();
        if (chosen.isEmpty()) {
            return "";
        }
        double[] differences = chosen.stream()
                .mapToDouble(agreement -> agreement.likeness().difference())
                .sorted()
                .toArray();
        double[] correlations = chosen.stream()
                .mapToDouble(agreement -> agreement.likeness().correlation())
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f |%n",
                name,
                chosen.size(),
                mean(differences),
                differences[chosen.size() / 2],
                mean(correlations),
                correlations[chosen.size() / 2],
                correlations[chosen.size() / 20],
                correlations[chosen.size() / 100]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    double meanCorrelation() {
        return mean(agreements.stream()
                .mapToDouble(agreement -> agreement.likeness().correlation())
                .toArray());
    }

    private static List<Glyph> someImages(Path file) {
        List<Glyph> some = new ArrayList<>();
        AtomicInteger images = new AtomicInteger();
        IdxFile.forEachImage(file, Orientation.TRANSPOSED, image -> {
            if (images.getAndIncrement() % EVERY_EMNIST == 0) {
                some.add(image);
            }
        });
        return some.subList(0, images.get() / EVERY_EMNIST);
    }

    private String statisticsTable(List<Glyph> images) {
        return GlyphStatistics.table(List.of(
                new GlyphStatistics("EMNIST", images),
                new GlyphStatistics(
                        "EMNIST, prepared",
                        images.stream().map(pipeline::prepare).toList()),
                new GlyphStatistics(
                        "pens, from strokes",
                        agreements.stream().map(Agreement::ofInk).toList()),
                new GlyphStatistics(
                        "pens, from canvases",
                        agreements.stream().map(Agreement::ofCanvas).toList())));
    }

    /** Canvas, glyph of the strokes and glyph of the canvas of those that agree least. */
    private ContactSheet worst() {
        return ContactSheet.of(
                agreements.stream()
                        .sorted(Comparator.comparing(
                                agreement -> agreement.likeness().correlation()))
                        .limit(48)
                        .map(agreement -> List.of(
                                agreement.picture(),
                                ContactSheet.picture(agreement.ofInk()),
                                ContactSheet.picture(agreement.ofCanvas())))
                        .toList(),
                4);
    }
}

package io.handwriting.examples.report;

import io.handwriting.Glyph;
import io.handwriting.testkit.GlyphShape;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What many glyphs are like, on average: the figures by which drawings and data sets are compared.
 *
 * @param name what the glyphs are
 * @param glyphs the glyphs, none of them blank
 */
record GlyphStatistics(String name, List<Glyph> glyphs) {
    private static final String HEAD = """
            | glyphs | count | mean | deviation | share > 0.9 | share 0.1–0.9 | longer side | box middle x | box middle y | mass x | mass y |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    static String table(List<GlyphStatistics> rows) {
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach(row -> table.append(row.line()));
        return table.toString();
    }

    private String line() {
        double mean = average(glyph -> glyph.ink() / Glyph.PIXELS);
        double squares = average(glyph -> share(glyph, value -> value * value));
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.3f | %.3f | %.3f | %s | %s | %s | %s | %s |%n",
                name,
                glyphs.size(),
                mean,
                Math.sqrt(squares - mean * mean),
                average(glyph -> share(glyph, value -> value > 0.9 ? 1 : 0)),
                average(glyph -> share(glyph, value -> value > 0.1 && value <= 0.9 ? 1 : 0)),
                spread(glyph -> GlyphShape.of(glyph).longerSide()),
                spread(glyph -> GlyphShape.of(glyph).middleX()),
                spread(glyph -> GlyphShape.of(glyph).middleY()),
                spread(glyph -> GlyphShape.of(glyph).massX()),
                spread(glyph -> GlyphShape.of(glyph).massY()));
    }

    private double average(ToDoubleFunction<Glyph> figure) {
        return glyphs.stream().mapToDouble(figure).average().orElse(0);
    }

    private String spread(ToDoubleFunction<Glyph> figure) {
        double mean = average(figure);
        double squares = average(glyph -> Math.pow(figure.applyAsDouble(glyph) - mean, 2));
        return String.format(Locale.ROOT, "%.2f ± %.2f", mean, Math.sqrt(squares));
    }

    private static double share(Glyph glyph, ToDoubleFunction<Float> figure) {
        double sum = 0;
        for (float value : glyph.toArray()) {
            sum += figure.applyAsDouble(value);
        }
        return sum / Glyph.PIXELS;
    }
}

package io.handwriting.data.internal;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.data.Canvas;
import io.handwriting.data.PenStyle;
import io.handwriting.preprocess.GlyphPipeline;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws ink with random pens, or on random canvases; what it draws depends on the seed and the number of the drawing alone. */
public final class InkDrawing {
    private static final int PENS = 16;
    private static final double LEAST_PROPORTION = 2.5;

    private final PenStyle style;
    private final long seed;
    private final List<GlyphPipeline> pens;
    private final GlyphPipeline canvases;

    /**
     * Makes pens.
     *
     * @param settings how drawings are made glyphs
     * @param style what is varied
     */
    public InkDrawing(Preprocessing settings, PenStyle style) {
        this.style = style;
        this.seed = new SplittableRandom(style.seed()).nextLong();
        int count = style.thinnest() == style.widest() ? 1 : PENS;
        double step = (style.widest() - style.thinnest()) / Math.max(1, count - 1);
        this.pens = IntStream.range(0, count)
                .mapToObj(pen -> new Preprocessing(
                        settings.alignment(), settings.extent(), style.thinnest() + pen * step, settings.softening()))
                .map(GlyphPipeline::of)
                .toList();
        this.canvases = GlyphPipeline.of(settings);
    }

    /**
     * Draws ink; safe to call from several threads at once.
     *
     * @param ink the ink
     * @param number the number of the drawing
     * @return its glyph
     */
    public Glyph draw(Ink ink, long number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        GlyphPipeline pen = pens.get(random.nextInt(pens.size()));
        Ink written = ShakyHand.write(ink, style, random);
        return random.nextDouble() < style.canvases()
                ? canvases.toGlyph(Canvas.random(random, LEAST_PROPORTION).draw(written))
                : pen.toGlyph(written);
    }
}

package io.handwriting.preprocess;

import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.internal.GlyphMaker;
import io.handwriting.preprocess.internal.StepListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * Makes drawings glyphs: the one piece of code that prepares what people draw and what models are trained on.
 *
 * <p>Safe to share between threads. Working buffers are kept for the next drawing, so that of a bitmap nothing but
 * the glyph is allocated.
 */
public final class GlyphPipeline {
    private static final int KEPT_MAKERS = 16;

    private final Preprocessing settings;
    private final BlockingQueue<GlyphMaker> makers = new ArrayBlockingQueue<>(KEPT_MAKERS);

    private GlyphPipeline(Preprocessing settings) {
        this.settings = settings;
    }

    /**
     * Makes a pipeline.
     *
     * @param settings how glyphs are made, as a model's card gives it
     * @return the pipeline
     */
    public static GlyphPipeline of(Preprocessing settings) {
        return new GlyphPipeline(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Tells how glyphs are made.
     *
     * @return the settings
     */
    public Preprocessing settings() {
        return settings;
    }

    /**
     * Makes a drawing a glyph.
     *
     * @param drawing the drawing
     * @return its glyph, that of ink with the way of the pen; {@link Glyph#BLANK} when nothing, or next to nothing, is
     *     drawn
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public Glyph toGlyph(Drawing drawing) {
        return make(Objects.requireNonNull(drawing, "drawing"), StepListener.NONE);
    }

    /**
     * Prepares a training image, so that a model learns from images of the size and place that drawings will have. Pen
     * and edges stay the image's own; those of drawings are made like them.
     *
     * @param image 28 × 28 values, upright, ink bright
     * @return its glyph
     */
    public Glyph prepare(Glyph image) {
        return borrow(maker -> maker.prepare(image));
    }

    /**
     * Makes a drawing a glyph and keeps a picture of every step.
     *
     * @param drawing the drawing
     * @return the glyph and the pictures
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public PipelineTrace trace(Drawing drawing) {
        List<PipelineTrace.Picture> pictures = new ArrayList<>();
        Glyph glyph = make(
                Objects.requireNonNull(drawing, "drawing"),
                (step, picture) -> pictures.add(new PipelineTrace.Picture(step, picture.get())));
        return new PipelineTrace(glyph, pictures);
    }

    private Glyph make(Drawing drawing, StepListener listener) {
        Glyph glyph = borrow(maker -> maker.make(drawing, listener));
        return drawing instanceof Ink ink && !glyph.isBlank() ? glyph.with(PenPath.of(ink)) : glyph;
    }

    /** Works with an idle maker, or a new one; it is given back unless it failed or grew too large. */
    private Glyph borrow(Function<GlyphMaker, Glyph> work) {
        GlyphMaker idle = makers.poll();
        GlyphMaker maker = idle == null ? new GlyphMaker(settings) : idle;
        Glyph glyph = work.apply(maker);
        if (maker.isWorthKeeping()) {
            makers.offer(maker);
        }
        return glyph;
    }
}

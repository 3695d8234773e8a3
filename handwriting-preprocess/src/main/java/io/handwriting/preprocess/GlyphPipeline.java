package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.internal.GlyphMaker;
import io.handwriting.preprocess.internal.StepListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Makes drawings glyphs: the one piece of code that prepares what people draw and what models are trained on.
 *
 * <p>Safe to share between threads. Working buffers are kept for the next drawing, so that nothing but the glyph is
 * allocated.
 */
public final class GlyphPipeline {
    private static final int KEPT_MAKERS = 16;

    private final Preprocessing settings;
    private final BlockingQueue<GlyphMaker> idle = new ArrayBlockingQueue<>(KEPT_MAKERS);

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
     * @return its glyph; {@link Glyph#BLANK} when nothing, or next to nothing, is drawn
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public Glyph toGlyph(Drawing drawing) {
        return make(Objects.requireNonNull(drawing, "drawing"), StepListener.NONE);
    }

    /**
     * Prepares a training image just as a drawing.
     *
     * @param image 28 × 28 values, upright, ink bright
     * @return its glyph
     */
    public Glyph toGlyph(Glyph image) {
        return toGlyph(Bitmap.of(Glyph.SIZE, Glyph.SIZE, image.toBytes(), Polarity.LIGHT_ON_DARK));
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
        GlyphMaker maker = idle.poll();
        if (maker == null) {
            maker = new GlyphMaker(settings);
        }
        Glyph glyph = maker.make(drawing, listener);
        idle.offer(maker);
        return glyph;
    }
}

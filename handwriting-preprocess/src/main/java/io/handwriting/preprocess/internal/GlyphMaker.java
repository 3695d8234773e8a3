package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.Step;

/** Makes one glyph after the other, step by step, in buffers of its own; for one thread at a time. */
public final class GlyphMaker {
    /** How many pixels of the working plane come to one pixel of the glyph. */
    private static final float FINENESS = 2;

    /** How wide a pen may be, in glyph pixels, before it is drawn smaller instead; a dot does not fill the glyph. */
    private static final float WIDEST_PEN = 12;

    /** By how much the size of a training image may differ before it is scaled, and so blurred. */
    private static final float LIKE_SIZE = 0.13f;

    /** By how much ink may grow beyond what the first estimate of its pen asked for. */
    private static final float MOST_REGROWTH = 1.15f;

    /** In pixels; the path of a dot has no length at all. */
    private static final float SHORTEST_PATH = 0.1f;

    private static final int MOST_STRETCHES_KEPT = 1 << 17;
    private static final int PAPER_AROUND = 3;

    private final Preprocessing settings;
    private final Stretches stretches = new Stretches();
    private final InkLevels levels = new InkLevels();
    private final InkRuns runs = new InkRuns();
    private final Components components = new Components();
    private final InkScaler scaler = new InkScaler();
    private final InkRasterizer rasterizer = new InkRasterizer();
    private final Plane plane = new Plane();
    private final Outline outline = new Outline();
    private final PenOffset offset = new PenOffset();
    private final GlyphFrame frame = new GlyphFrame();
    private final float[] glyph = new float[Glyph.PIXELS];
    private final float[] spare = new float[Glyph.PIXELS];
    private float frameScale;
    private double extent;

    /**
     * Makes a maker.
     *
     * @param settings how glyphs are made
     */
    public GlyphMaker(Preprocessing settings) {
        this.settings = settings;
    }

    /**
     * Makes a glyph.
     *
     * @param drawing the drawing
     * @param listener sees the result of every step
     * @return the glyph; blank when nothing, or next to nothing, is drawn
     */
    public Glyph make(Drawing drawing, StepListener listener) {
        boolean drawn = drawing instanceof Ink ink ? draw(ink, listener) : drawReadable((Bitmap) drawing, listener);
        if (!drawn) {
            return Glyph.BLANK;
        }
        listener.done(Step.PEN, () -> Pictures.of(plane));
        frame.set(plane, outline, frameScale, settings.alignment(), glyph);
        listener.done(Step.ALIGNED, () -> Pictures.of(glyph));
        Softening.apply(glyph, Glyph.SIZE, (float) settings.softening(), spare);
        listener.done(Step.SOFTENED, () -> Pictures.of(glyph));
        Glyph made = Glyph.of(glyph, 0);
        return isSize(extent) ? made.withExtent((float) extent) : made;
    }

    /**
     * Prepares a training image: its size and place are those of drawings; its pen and its edges, after which the
     * settings were chosen, stay its own.
     *
     * @param image the image
     * @return the glyph
     */
    public Glyph prepare(Glyph image) {
        if (image.isBlank()) {
            return Glyph.BLANK;
        }
        plane.clear(Glyph.SIZE, Glyph.SIZE);
        image.copyTo(plane.values(), 0);
        outline.measure(plane);
        float scale = (float) settings.extent() / outline.longerSide();
        if (Math.abs(scale - 1) > LIKE_SIZE) {
            frame.set(plane, outline, scale, settings.alignment(), glyph);
        } else {
            frame.move(plane, outline, settings.alignment(), glyph);
        }
        return Glyph.of(glyph, 0);
    }

    /**
     * Tells whether the buffers are of a size to be kept for the next drawing.
     *
     * @return false after a bitmap of unusual size or noise
     */
    public boolean isWorthKeeping() {
        return stretches.count() <= MOST_STRETCHES_KEPT;
    }

    /** A dot is of no size. */
    private static boolean isSize(double extent) {
        return extent >= Float.MIN_NORMAL && extent <= Float.MAX_VALUE;
    }

    private boolean drawReadable(Bitmap bitmap, StepListener listener) {
        Bitmap readable = Reduction.toReadable(bitmap);
        boolean drawn = draw(readable, listener);
        if (drawn) {
            extent = (box() - components.penWidth()) * bitmap.width() / readable.width();
        }
        return drawn;
    }

    private boolean draw(Bitmap bitmap, StepListener listener) {
        listener.done(Step.GREY, () -> bitmap);
        stretches.read(bitmap);
        if (!levels.measure(stretches, bitmap.polarity())) {
            return false;
        }
        runs.find(stretches, levels.coverage());
        if (!components.choose(runs)) {
            return false;
        }
        listener.done(Step.INK, () -> Pictures.of(bitmap, levels.coverage(), runs, components));
        scaler.draw(stretches, levels.coverage(), runs, components, bitmapScale(), margin(), plane);
        listener.done(Step.SCALED, () -> Pictures.of(plane));
        bringPenToWidth();
        return true;
    }

    private double bitmapScale() {
        return FINENESS * scale(box(), components.penWidth());
    }

    private int box() {
        return Math.max(components.right() - components.left(), components.bottom() - components.top());
    }

    /** Finds the scale that brings the path of the pen's middle to its size in the glyph. */
    private float scale(float extent, float pen) {
        return Math.min(reach() / Math.max(extent - pen, SHORTEST_PATH), WIDEST_PEN / pen);
    }

    /** The longer side of the path that the middle of the pen takes. */
    private float reach() {
        return (float) (settings.extent() - settings.strokeWidth());
    }

    private int margin() {
        return (int) Math.ceil(FINENESS * settings.strokeWidth() / 2) + PAPER_AROUND;
    }

    private void bringPenToWidth() {
        outline.measure(plane);
        float pen = PenWidth.of(plane);
        float scale = scale(outline.longerSide(), pen);
        offset.apply(plane, pen, (float) settings.strokeWidth() / scale);
        outline.measure(plane);
        frameScale = Math.min((float) settings.extent() / outline.longerSide(), MOST_REGROWTH * scale);
    }

    private boolean draw(Ink ink, StepListener listener) {
        if (!rasterizer.measure(ink)) {
            return false;
        }
        extent = rasterizer.extent();
        double scale = extent > 0 ? FINENESS * reach() / extent : 1;
        rasterizer.draw(ink, scale, margin(), (float) settings.strokeWidth() * FINENESS, plane);
        listener.done(Step.SCALED, () -> Pictures.of(plane));
        outline.measure(plane);
        frameScale = 1 / FINENESS;
        return true;
    }
}

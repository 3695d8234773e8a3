package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import java.util.List;

/**
 * A glyph and how it came about.
 *
 * @param glyph the glyph
 * @param pictures one picture a step done; a blank drawing does not go through all steps
 */
public record PipelineTrace(Glyph glyph, List<Picture> pictures) {

    /** Keeps a copy of the list. */
    public PipelineTrace {
        pictures = List.copyOf(pictures);
    }

    /**
     * The result of one step.
     *
     * @param step the step
     * @param image its result; from {@link Step#INK} on ink is bright
     */
    public record Picture(Step step, Bitmap image) {}
}

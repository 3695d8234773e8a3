package io.handwriting.spi;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import java.util.List;

/**
 * What a runtime has to supply to become an {@link io.handwriting.ActivationProbe}; called by any number of threads at
 * once, and never after its scorer is closed.
 */
public interface ScorerProbe {

    /**
     * Names the layers that can be seen.
     *
     * @return the names from the input to the output, each once; at least one
     */
    List<String> layers();

    /**
     * Scores a glyph and keeps what every layer answered, in one pass.
     *
     * @param glyph the glyph; it may be blank
     * @param scores where the scores go, one a label
     * @return one activation a layer, in the order of {@link #layers()}
     */
    List<LayerActivation> trace(Glyph glyph, float[] scores);

    /**
     * Scores a glyph where nothing is to be seen; that may be faster than a trace.
     *
     * @param glyph the glyph; it may be blank
     * @param scores where the scores go, one a label
     */
    default void score(Glyph glyph, float[] scores) {
        trace(glyph, scores);
    }

    /**
     * Tells how much each pixel speaks for a class; found out by covering parts of the glyph and scoring the rest, unless
     * the runtime knows a better way.
     *
     * @param glyph the glyph
     * @param classIndex the place of the class among the scores
     * @param classes how many scores there are
     * @return 784 numbers of any size, row by row: above 0 where ink raises the score of the class
     */
    default float[] saliency(Glyph glyph, int classIndex, int classes) {
        return new Occlusion(covered -> {
                    float[] scores = new float[classes];
                    score(covered, scores);
                    return scores[classIndex];
                })
                .of(glyph);
    }
}

package io.handwriting.spi;

import io.handwriting.Glyph;
import java.util.List;
import java.util.Optional;

/**
 * What a runtime has to supply to become a {@link io.handwriting.Recognizer}: raw scores for a batch of glyphs.
 *
 * <p>Calibration, verdict, blank glyphs, alphabets and refusal after close are taken care of by
 * {@link io.handwriting.Recognizer#of}. A scorer is called by any number of threads at once, and never after
 * {@link #close()}.
 */
@FunctionalInterface
public interface Scorer extends AutoCloseable {

    /**
     * Scores glyphs.
     *
     * @param glyphs at least one glyph, none of them blank
     * @param scores where the scores go: glyph by glyph, one a label in the order of the card's alphabet; any finite
     *     numbers of which the exponentials, scaled to add up to 1, are the probabilities
     */
    void score(List<Glyph> glyphs, float[] scores);

    /**
     * Offers a look inside.
     *
     * @return the probe; empty when the model does not show its inside
     */
    default Optional<ScorerProbe> probe() {
        return Optional.empty();
    }

    /**
     * Names the device that computes.
     *
     * @return {@code cpu}, or {@code cuda:0} and the like
     */
    default String device() {
        return "cpu";
    }

    /** Gives back what the model holds; called once by each recognizer that was made of this scorer. */
    @Override
    default void close() {}
}

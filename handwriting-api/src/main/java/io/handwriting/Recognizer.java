package io.handwriting;

import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads glyphs with one model.
 *
 * <p>Immutable; any number of threads may call it at once. After {@link #close()} every call but those of
 * {@link #card()} and {@link #close()} is refused with an {@link IllegalStateException}.
 */
public interface Recognizer extends AutoCloseable {

    /**
     * Opens the model on the class path with the best provider there is; short for
     * {@code Recognizers.discover().open()}.
     *
     * @return a recognizer, to be closed
     * @throws ProviderException if no provider can be used
     * @throws ModelException if there is no model, several, or an unusable one
     */
    static Recognizer open() {
        return Recognizers.discover().open();
    }

    /**
     * Opens a model file with the best provider there is; short for {@code Recognizers.discover().open(…)}.
     *
     * @param model the file
     * @return a recognizer, to be closed
     * @throws ProviderException if no provider can be used
     * @throws ModelException if the file is missing or unusable
     */
    static Recognizer open(Path model) {
        return Recognizers.discover().open(ModelSource.of(model), OpenOptions.DEFAULTS);
    }

    /**
     * Makes a recognizer of a scorer: the rest, from checking to calibration and verdict, is done here.
     *
     * @param card what the model says of itself
     * @param scorer what computes the scores; closed with the recognizer
     * @return a recognizer, to be closed
     */
    static Recognizer of(ModelCard card, Scorer scorer) {
        return new ScoringRecognizer(card, scorer);
    }

    /**
     * Lets two models read together: glyphs whose {@linkplain Glyph#path() path} is known are read by both, others by the
     * first alone. What is told of one recognizer, as its card and its probe, is the first's.
     *
     * @param pictures a model that looks at pictures
     * @param paths a model of the same labels that looks at the way of the pen
     * @return a recognizer, to be closed, which closes both
     * @throws ModelException if the two do not fit together
     */
    static Recognizer together(Recognizer pictures, Recognizer paths) {
        return new JoinedRecognizer(pictures, paths);
    }

    /**
     * Tells what the model says of itself.
     *
     * @return the card
     */
    ModelCard card();

    /**
     * Reads one glyph.
     *
     * @param glyph the glyph
     * @return the recognition; {@link Verdict#BLANK} for a {@linkplain Glyph#isBlank() blank} glyph
     * @throws ModelException if the model answers nonsense
     */
    default Recognition recognize(Glyph glyph) {
        return recognizeAll(List.of(glyph)).get(0);
    }

    /**
     * Reads many glyphs in one go, which is faster than one by one.
     *
     * @param glyphs the glyphs; may be empty
     * @return one recognition a glyph, in the same order
     * @throws ModelException if the model answers nonsense
     */
    List<Recognition> recognizeAll(List<Glyph> glyphs);

    /**
     * Offers a look inside the model.
     *
     * @return the probe, valid until the recognizer is closed; empty when the model does not show its inside
     */
    default Optional<ActivationProbe> probe() {
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

    /** Waits for calls that are under way and gives back what the model holds; a second call does nothing. */
    @Override
    void close();
}

package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to evaluate; the figures depend on alphabet, variants and evenness only, never on batches and threads.
 *
 * @param batchSize how many glyphs are read in one go, from 1 to 65,536
 * @param threads how many threads read at once, from 1 to 1,024
 * @param examples how many of the worst images are kept of each kind, from 0 to 10,000
 * @param alphabet the labels that may be answered, as {@link io.handwriting.Recognition#restrictedTo} keeps them; null
 *     for all that the recognizer knows
 * @param variants makes of a glyph those that are read together and averaged, at least one; called by several threads
 *     at once
 * @param evenness how often labels are expected, from 0 (as often as learnt) to 1 (all characters alike); null to read data
 *     sets as learnt, and drawings as the model card says
 */
public record EvaluationPlan(
        int batchSize,
        int threads,
        int examples,
        @Nullable Alphabet alphabet,
        Function<Glyph, List<Glyph>> variants,
        @Nullable Double evenness) {
    private static final int LARGEST_BATCH = 65_536;
    private static final int MOST_THREADS = 1_024;
    private static final int MOST_EXAMPLES = 10_000;

    /** Refuses numbers outside their ranges. */
    public EvaluationPlan {
        requireRange("The batch size of an evaluation", batchSize, 1, LARGEST_BATCH);
        requireRange("The number of threads of an evaluation", threads, 1, MOST_THREADS);
        requireRange("The number of examples an evaluation keeps", examples, 0, MOST_EXAMPLES);
        if (evenness != null && !(evenness >= 0 && evenness <= 1)) {
            throw new EvaluationException("The evenness of an evaluation is from 0 to 1, not " + evenness + ".");
        }
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new EvaluationException(what + " is from " + least + " to " + most + ", not " + value + ".");
        }
    }

    /**
     * Starts from what does well in most cases.
     *
     * @return batches of 64, one thread, 60 examples, the recognizer's alphabet, every glyph read as it is
     */
    public static EvaluationPlan defaults() {
        return new EvaluationPlan(64, 1, 60, null, List::of, null);
    }

    /**
     * Replaces the batch size.
     *
     * @param wanted from 1 to 65,536
     * @return the changed plan
     */
    public EvaluationPlan batchSize(int wanted) {
        return new EvaluationPlan(wanted, threads, examples, alphabet, variants, evenness);
    }

    /**
     * Replaces the number of threads; more than one helps where the recognizer itself computes with one.
     *
     * @param wanted from 1 to 1,024
     * @return the changed plan
     */
    public EvaluationPlan threads(int wanted) {
        return new EvaluationPlan(batchSize, wanted, examples, alphabet, variants, evenness);
    }

    /**
     * Replaces how many of the worst images are kept of each kind.
     *
     * @param wanted from 0 to 10,000
     * @return the changed plan
     */
    public EvaluationPlan examples(int wanted) {
        return new EvaluationPlan(batchSize, threads, wanted, alphabet, variants, evenness);
    }

    /**
     * Lets the recognizer answer with a part of its alphabet only.
     *
     * @param wanted the labels that may be answered
     * @return the changed plan
     */
    public EvaluationPlan alphabet(Alphabet wanted) {
        return new EvaluationPlan(batchSize, threads, examples, wanted, variants, evenness);
    }

    /**
     * Replaces what a glyph is read as: test-time augmentation.
     *
     * @param wanted makes of a glyph those that are read together and averaged
     * @return the changed plan
     */
    public EvaluationPlan variants(Function<Glyph, List<Glyph>> wanted) {
        return new EvaluationPlan(batchSize, threads, examples, alphabet, wanted, evenness);
    }

    /**
     * Expects labels more or less evenly, of data sets as of drawings.
     *
     * @param wanted from 0 (as often as learnt) to 1 (all characters alike)
     * @return the changed plan
     */
    public EvaluationPlan evenness(double wanted) {
        return new EvaluationPlan(batchSize, threads, examples, alphabet, variants, wanted);
    }
}

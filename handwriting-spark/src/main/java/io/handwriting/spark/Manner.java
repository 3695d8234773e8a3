package io.handwriting.spark;

import io.handwriting.Alphabet;
import io.handwriting.Recognizer;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How drawings are read; sent to the executors.
 *
 * @param labels the labels that may be answered; null for all
 * @param fiveVariants whether five variants of each glyph are read
 * @param batchSize how many glyphs are read in one go
 */
record Manner(@Nullable List<String> labels, boolean fiveVariants, int batchSize) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BATCH = 65_536;

    static final Manner DEFAULTS = new Manner(null, false, 64);

    Manner {
        if (batchSize < 1 || batchSize > LARGEST_BATCH) {
            throw new ScoringException("A batch has 1 to " + LARGEST_BATCH + " drawings, not " + batchSize + ".");
        }
    }

    Manner with(Alphabet wanted) {
        return new Manner(List.copyOf(wanted.labels()), fiveVariants, batchSize);
    }

    Manner withFiveVariants() {
        return new Manner(labels, true, batchSize);
    }

    Manner batchSize(int wanted) {
        return new Manner(labels, fiveVariants, wanted);
    }

    private Variants variants() {
        return fiveVariants ? Variants.FIVE : Variants.NONE;
    }

    @Nullable
    Alphabet alphabet() {
        return labels == null ? null : Alphabet.of(labels);
    }

    CanvasReader reader(Recognizer recognizer) {
        CanvasReader reader = CanvasReader.of(recognizer).with(variants());
        return labels == null ? reader : reader.with(Alphabet.of(labels));
    }

    EvaluationPlan plan() {
        EvaluationPlan plan = EvaluationPlan.defaults().batchSize(batchSize).variants(variants()::of);
        return labels == null ? plan : plan.alphabet(Alphabet.of(labels));
    }
}

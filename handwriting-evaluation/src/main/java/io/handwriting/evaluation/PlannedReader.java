package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Expectation;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Preprocessing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recognizer with the variants and the alphabet of a plan; as safe to share between threads as the recognizer. */
final class PlannedReader {
    private final Recognizer recognizer;
    private final EvaluationPlan plan;
    private final Alphabet alphabet;
    private final Optional<Expectation> expectation;

    private PlannedReader(Recognizer recognizer, EvaluationPlan plan, Optional<Expectation> usual) {
        this.recognizer = recognizer;
        this.plan = plan;
        Double evenness = plan.evenness();
        this.expectation = evenness == null
                ? usual
                : Optional.of(Expectation.even(recognizer.card().learnt(), evenness));
        Alphabet known = recognizer.card().alphabet();
        this.alphabet = plan.alphabet() == null ? known : known.restrictedTo(plan.alphabet());
    }

    static PlannedReader ofGlyphs(Recognizer recognizer, EvaluationPlan plan) {
        return new PlannedReader(recognizer, plan, Optional.empty());
    }

    static PlannedReader ofDrawings(Recognizer recognizer, EvaluationPlan plan) {
        return new PlannedReader(recognizer, plan, recognizer.card().expectation());
    }

    /** The labels that may be answered. */
    Alphabet alphabet() {
        return alphabet;
    }

    /** How drawings are made glyphs. */
    Preprocessing preprocessing() {
        return recognizer.card().preprocessing();
    }

    List<Recognition> readAll(List<Glyph> glyphs) {
        List<List<Glyph>> variants = glyphs.stream().map(plan.variants()).toList();
        List<Glyph> all = variants.stream().flatMap(List::stream).toList();
        List<Recognition> recognitions = recognizer.recognizeAll(all);
        if (recognitions.size() != all.size()) {
            throw new EvaluationException(
                    "The recognizer \"" + recognizer.card().name() + "\" gave " + recognitions.size() + " answers to "
                            + all.size() + " glyphs.");
        }
        List<Recognition> averages = new ArrayList<>(glyphs.size());
        int from = 0;
        for (List<Glyph> ofOne : variants) {
            averages.add(answer(recognitions.subList(from, from + ofOne.size())));
            from += ofOne.size();
        }
        return averages;
    }

    private Recognition answer(List<Recognition> variants) {
        if (variants.isEmpty()) {
            throw new EvaluationException("The plan's variants make nothing of a glyph; one is needed at least.");
        }
        try {
            Recognition average = Recognition.average(variants);
            return expectation.map(average::under).orElse(average).restrictedTo(alphabet);
        } catch (HandwritingException e) {
            throw new EvaluationException(
                    "The recognizer \"" + recognizer.card().name() + "\" does not keep to its alphabet: "
                            + e.getMessage(),
                    e);
        }
    }
}

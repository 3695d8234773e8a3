package io.handwriting.evaluation.internal.report;

import io.handwriting.Acceptance;
import io.handwriting.Expectation;
import io.handwriting.ModelCard;
import io.handwriting.Preprocessing;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.Locale;

/** What the model says of itself, and what it was measured on. */
final class CardSection {
    private CardSection() {}

    static Element of(Evaluation evaluation, Outline outline) {
        return outline.section(
                "model", "Model", Cards.grid(model(evaluation.card()), origin(evaluation.card()), data(evaluation)));
    }

    private static Element model(ModelCard card) {
        Preprocessing preprocessing = card.preprocessing();
        Acceptance acceptance = card.acceptance();
        return new Facts("The model")
                .add("Name", card.name())
                .add("Architecture", card.architecture())
                .add("Alphabet", card.alphabet().size() + " labels: " + card.alphabet())
                .add(
                        "Alignment",
                        preprocessing
                                .alignment()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '))
                .add(
                        "Extent, pen, softening",
                        preprocessing.extent() + " px, " + preprocessing.strokeWidth() + " px, "
                                + preprocessing.softening())
                .add("Temperature", Float.toString(card.temperature()))
                .add("Accepted from", "confidence " + acceptance.confidence() + familiarity(acceptance))
                .add(
                        "Expects on drawings",
                        card.expectation().map(CardSection::expected).orElse("labels as it gives them"))
                .toElement();
    }

    private static String expected(Expectation expectation) {
        return expectation.expected().equals(expectation.learnt())
                ? "labels as often as learnt"
                : "other frequencies of labels than it learnt";
    }

    private static String familiarity(Acceptance acceptance) {
        return Float.isFinite(acceptance.familiarity()) ? ", familiarity " + acceptance.familiarity() : "";
    }

    private static Element origin(ModelCard card) {
        Facts facts = new Facts("Where it comes from");
        card.provenance().forEach(facts::add);
        card.figures().forEach((data, figure) -> facts.add("Figure on " + data, Numbers.decimal(figure, 4)));
        if (card.provenance().isEmpty() && card.figures().isEmpty()) {
            facts.add("Provenance", "The card does not say.");
        }
        return facts.toElement();
    }

    private static Element data(Evaluation evaluation) {
        return new Facts("What it was measured on")
                .add("Data", evaluation.dataName())
                .add("Rows", Numbers.count(evaluation.rows()))
                .add("Fingerprint", evaluation.dataFingerprint())
                .add("Answers allowed", evaluation.alphabet().size() + " labels")
                .add("Device", evaluation.device())
                .toElement();
    }
}

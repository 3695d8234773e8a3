package io.handwriting.evaluation.internal.json;

import io.handwriting.Acceptance;
import io.handwriting.Expectation;
import io.handwriting.ModelCard;
import io.handwriting.Preprocessing;

/** The fields of a model card. */
final class CardJson {
    private CardJson() {}

    static void write(JsonText json, ModelCard card) {
        json.field("name", card.name())
                .field("architecture", card.architecture())
                .field("alphabet", card.alphabet())
                .field("preprocessing", preprocessing -> write(preprocessing, card.preprocessing()))
                .field("temperature", card.temperature())
                .field("acceptance", acceptance -> write(acceptance, card.acceptance()))
                .field("expectation", shares -> card.expectation().ifPresent(expectation -> write(shares, expectation)))
                .field("provenance", card.provenance())
                .field("figures", card.figures());
    }

    private static void write(JsonText json, Preprocessing preprocessing) {
        json.field("alignment", preprocessing.alignment().name())
                .field("extent", preprocessing.extent())
                .field("strokeWidth", preprocessing.strokeWidth())
                .field("softening", preprocessing.softening());
    }

    private static void write(JsonText json, Expectation expectation) {
        for (String label : expectation.alphabet().labels()) {
            json.field(
                    label,
                    shares -> shares.field("learnt", expectation.learnt().share(label))
                            .field("expected", expectation.expected().share(label)));
        }
    }

    private static void write(JsonText json, Acceptance acceptance) {
        json.field("confidence", acceptance.confidence()).field("familiarity", acceptance.familiarity());
    }
}

package io.handwriting.evaluation.internal.json;

import io.handwriting.evaluation.ConditionFigures;
import io.handwriting.evaluation.ForeignFigures;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Spread;

/** The fields of what was measured on drawings. */
final class DrawingJson {
    private DrawingJson() {}

    static void write(JsonText json, ConditionFigures figures) {
        json.field("condition", figures.condition().toString())
                .field("accuracy", figures.accuracy())
                .field("accepted", figures.accepted())
                .field("difference", figures.difference().difference())
                .field("low", figures.difference().interval().low())
                .field("high", figures.difference().interval().high());
    }

    static void write(JsonText json, Refusals refusals) {
        json.field(
                        "characters",
                        characters -> characters
                                .field("refused", refusals.refused())
                                .field("familiarity", spread -> write(spread, refusals.familiarity())))
                .objects("foreign", refusals.foreign(), DrawingJson::write);
    }

    private static void write(JsonText json, ForeignFigures figures) {
        json.field("name", figures.name())
                .field("refused", figures.refused())
                .field("familiarity", spread -> write(spread, figures.familiarity()))
                .field("auroc", figures.auroc().value())
                .field("low", figures.auroc().interval().low())
                .field("high", figures.auroc().interval().high());
    }

    private static void write(JsonText json, Spread spread) {
        json.field("p5", spread.p5())
                .field("p25", spread.p25())
                .field("median", spread.median())
                .field("p75", spread.p75())
                .field("p95", spread.p95());
    }
}

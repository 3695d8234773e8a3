package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Auroc;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.ConditionFigures;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.ForeignFigures;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Robustness;
import io.handwriting.evaluation.Share;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What the model makes of drawings: of the same characters drawn otherwise, and of what is no character. */
final class DrawingSection {
    private DrawingSection() {}

    /** The sections for what was measured. */
    static List<Element> of(Evaluation evaluation, Outline outline) {
        List<Element> sections = new ArrayList<>();
        evaluation.robustness().ifPresent(measured -> sections.add(robustness(measured, outline)));
        evaluation
                .refusals()
                .ifPresent(measured -> sections.add(
                        refusals(measured, evaluation.card().acceptance().familiarity(), outline)));
        return sections;
    }

    private static Element robustness(Robustness robustness, Outline outline) {
        List<Forest.Row> rows = robustness.conditions().stream()
                .map(figures -> new Forest.Row(
                        figures.condition().toString(),
                        figures.accuracy().value(),
                        figures.accuracy().interval()))
                .toList();
        return outline.section(
                "canvases",
                "Canvases",
                Cards.grid(
                        Cards.figure(
                                "The same characters, drawn otherwise",
                                "The share read right under each condition, with its 95 % interval.",
                                Forest.of("Accuracy under each condition", rows)),
                        Cards.figure(
                                "Against the plain canvas",
                                "The difference to the plain canvas in points, character by character, with its 95 %"
                                        + " interval. Moved, shrunk and inverted differ from it in place, size or polarity alone.",
                                conditions(robustness.conditions()))));
    }

    private static Element conditions(List<ConditionFigures> conditions) {
        Table table = new Table("Canvases", "condition", "right", "accepted", "points");
        for (ConditionFigures figures : conditions) {
            Element name = Element.of(
                            "span", Element.of("b").text(figures.condition().toString()))
                    .add(
                            Element.of("br"),
                            Element.styled("span", "tile-note")
                                    .text(figures.condition().note()));
            table.row(
                    name,
                    List.of(
                            Table.cell(Numbers.percent(figures.accuracy().value(), 2)),
                            Table.cell(Numbers.percent(figures.accepted().value(), 1)),
                            difference(figures)));
        }
        return table.toElement();
    }

    private static Element difference(ConditionFigures figures) {
        if (figures.condition() == CanvasCondition.PLAIN) {
            return Table.cell(Numbers.NONE);
        }
        PairedDifference difference = figures.difference();
        return Table.cell(Numbers.points(difference.difference()))
                .add(Element.of("br"))
                .add(Element.styled("span", "tile-note")
                        .text(Numbers.points(difference.interval().low()) + " to "
                                + Numbers.points(difference.interval().high())));
    }

    private static Element refusals(Refusals refusals, float threshold, Outline outline) {
        List<Forest.Row> rows = refusals.foreign().stream()
                .map(kind -> new Forest.Row(
                        kind.name(), kind.auroc().value(), kind.auroc().interval()))
                .toList();
        return outline.section(
                "foreign",
                "What is no character",
                Cards.grid(
                        Cards.figure(
                                "Familiarity",
                                "Boxes hold the middle half, lines 90 %. The dashed line is the model's threshold, if"
                                        + " it is in sight; what is to its left is refused.",
                                Cards.legend("emerald", "characters", "red", "no characters"),
                                Spreads.of(refusals, threshold)),
                        Cards.figure(
                                "How well familiarity tells them apart",
                                "Of a character and a foreign drawing, how often the character is the more familiar"
                                        + " one (AUROC), with the 95 % interval; 50 % is chance.",
                                Forest.of("AUROC of each kind", rows))),
                Element.styled("div", "card", kinds(refusals)));
    }

    private static Element kinds(Refusals refusals) {
        Table table = new Table(
                "Characters and what is none", "kind", "drawings", "refused", "interval", "AUROC", "interval");
        Share characters = refusals.refused();
        table.row(
                "characters",
                Numbers.count(characters.rows()),
                Numbers.percent(characters.value(), 1),
                HeroSection.range(characters.interval()),
                Numbers.NONE,
                Numbers.NONE);
        for (ForeignFigures kind : refusals.foreign()) {
            Auroc auroc = kind.auroc();
            table.row(
                    kind.name(),
                    Numbers.count(kind.refused().rows()),
                    Numbers.percent(kind.refused().value(), 1),
                    HeroSection.range(kind.refused().interval()),
                    Numbers.decimal(auroc.value(), 4),
                    range(auroc.interval()));
        }
        return table.toElement();
    }

    private static String range(Interval interval) {
        return Numbers.decimal(interval.low(), 4) + "–" + Numbers.decimal(interval.high(), 4);
    }
}

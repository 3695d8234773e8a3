package io.handwriting.evaluation.internal.report;

import io.handwriting.Verdict;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.VerdictFigures;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.List;
import java.util.Locale;

/** Whether the model knows what it knows. */
final class ConfidenceSection {
    private static final double WIDTH = 400;

    private ConfidenceSection() {}

    static Element of(Evaluation evaluation, Outline outline) {
        return outline.section(
                "confidence",
                "Confidence",
                Cards.grid(
                        Cards.figure(
                                "Reliability",
                                "How often answers of a given confidence are right. On the dashed line they are right as"
                                        + " often as the model says; below it the model is too sure of itself.",
                                Cards.legend("cyan", "share right", "violet", "95 % interval"),
                                ReliabilityPlot.of(evaluation.calibration())),
                        Cards.figure(
                                "How sure the answers are",
                                "How many answers there are of each confidence, and how many of them are wrong.",
                                Cards.legend("cyan", "right", "red", "wrong"),
                                ConfidenceHistogram.of(evaluation.calibration())),
                        Cards.figure(
                                "Verdicts",
                                "What was accepted, and how often it was right. The thresholds are the model's own.",
                                verdictBar(evaluation),
                                verdictTable(evaluation))));
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "emerald";
            case UNSURE -> "amber";
            case UNFAMILIAR -> "violet";
            case BLANK -> "grey";
        };
    }

    private static Element verdictBar(Evaluation evaluation) {
        Element bar = Svg.picture("The shares of the verdicts; the table below has the figures", WIDTH, 22);
        double from = 0;
        for (VerdictFigures figures : evaluation.verdicts()) {
            double width = WIDTH * figures.share().value();
            bar.add(Svg.box(colour(figures.verdict()), from, 0, width, 22)
                    .add(Svg.tip(name(figures.verdict()) + ": "
                            + Numbers.count(figures.share().hits()))));
            from += width;
        }
        return bar;
    }

    private static Element verdictTable(Evaluation evaluation) {
        Table table = new Table("Verdicts", "verdict", "glyphs", "share", "right");
        for (VerdictFigures figures : evaluation.verdicts()) {
            Element name = Element.of("span")
                    .add(Element.styled("i", "key " + colour(figures.verdict())))
                    .text(name(figures.verdict()));
            table.row(
                    name,
                    List.of(
                            Table.cell(Numbers.count(figures.share().hits())),
                            Table.cell(Numbers.percent(figures.share().value(), 1)),
                            Table.cell(Numbers.percent(figures.accuracy().value(), 2))));
        }
        return table.toElement();
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}

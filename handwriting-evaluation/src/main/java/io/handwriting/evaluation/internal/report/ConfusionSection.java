package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.ConfusedPair;
import io.handwriting.evaluation.Confusion;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.List;

/** What is taken for what. */
final class ConfusionSection {
    private static final int MOST_LABELS = 120;
    private static final int MOST_PAIRS = 20;

    private ConfusionSection() {}

    static Element of(Evaluation evaluation, Outline outline) {
        Confusion confusion = evaluation.confusion();
        return outline.section(
                "confusion",
                "Confusion",
                Element.styled("div", "wide-and-narrow", matrix(confusion), pairs(confusion.pairs())));
    }

    private static Element matrix(Confusion confusion) {
        if (confusion.alphabet().size() > MOST_LABELS) {
            return Cards.figure(
                    "Matrix",
                    "The alphabet has " + confusion.alphabet().size() + " labels, too many to draw; the JSON form of"
                            + " this report has all counts.");
        }
        return Cards.figure(
                "Matrix",
                "Each row is a true label, each column an answer. Blue fields are right answers, red fields wrong ones;"
                        + " the fuller the colour, the larger the share of the row.",
                Cards.scrolling("Confusion matrix", ConfusionPlot.of(confusion)));
    }

    private static Element pairs(List<ConfusedPair> pairs) {
        if (pairs.isEmpty()) {
            return Cards.figure("Most confused pairs", "No two labels were taken for each other.");
        }
        Table table = new Table("Most confused pairs", "pair", "there", "back", "of all errors");
        pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(pair -> addRow(table, pair, pairs.get(0).count()));
        double shown = pairs.stream()
                .limit(MOST_PAIRS)
                .mapToDouble(pair -> pair.shareOfErrors().value())
                .sum();
        return Cards.figure(
                "Most confused pairs",
                "“There” is the first label read as the second. The pairs shown make up "
                        + Numbers.percent(Math.min(1, shown), 0) + " of all errors.",
                table.toElement());
    }

    private static void addRow(Table table, ConfusedPair pair, int most) {
        double length = 100.0 * pair.count() / most;
        Element bar = Element.styled("td", "bar")
                .text(Numbers.percent(pair.shareOfErrors().value(), 1))
                .add(Element.of("i").with("style", "width:" + Numbers.place(length) + "%"));
        Element name = Element.of("b").text(pair.first() + " ↔ " + pair.second());
        table.row(
                name,
                List.of(
                        Table.cell(Numbers.count(pair.firstAsSecond())),
                        Table.cell(Numbers.count(pair.secondAsFirst())),
                        bar));
    }
}

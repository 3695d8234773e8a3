package io.handwriting.evaluation.internal.report;

import io.handwriting.Verdict;
import io.handwriting.evaluation.ClassFigures;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Several models beside each other. */
final class ComparisonSection {
    /** Which of several values is the one to point out. */
    private enum Better {
        MORE,
        LESS,
        NEITHER;

        double best(double[] values) {
            DoubleStream known = Arrays.stream(values).filter(Double::isFinite);
            return switch (this) {
                case MORE -> known.max().orElse(Double.NaN);
                case LESS -> known.min().orElse(Double.NaN);
                case NEITHER -> Double.NaN;
            };
        }
    }

    private final ReportContent content;

    private ComparisonSection(ReportContent content) {
        this.content = content;
    }

    static Element of(ReportContent content, Outline outline) {
        ComparisonSection section = new ComparisonSection(content);
        return outline.section(
                "comparison",
                "Side by side",
                Cards.grid(
                        Cards.figure(
                                "Accuracy",
                                "Each dot is a model, each line its 95 % interval.",
                                Forest.of("The accuracies of the models", accuracies(content))),
                        Cards.figure(
                                "Differences",
                                "The most accurate model against each of the others, with the 95 % interval: chance alone would show"
                                        + " as large a difference with the probability p (McNemar's exact test).",
                                section.differences())),
                Element.styled("div", "card", section.figures()),
                Element.styled("div", "card", section.recalls()));
    }

    private static List<Forest.Row> accuracies(ReportContent content) {
        return content.named().stream()
                .map(named -> new Forest.Row(
                        named.getKey(),
                        named.getValue().accuracy().value(),
                        named.getValue().accuracy().interval()))
                .toList();
    }

    private Element differences() {
        Table table = new Table("Differences", "models", "points", "p");
        for (PairedDifference difference : content.differences()) {
            Element name = Element.of("span").text(difference.first() + " minus " + difference.second());
            name.add(Element.of("br"), Element.styled("span", "tile-note").text(only(difference)));
            table.row(name, List.of(estimate(difference), Table.cell(probability(difference))));
        }
        return table.toElement();
    }

    private static String only(PairedDifference difference) {
        return Numbers.count(difference.onlyFirst()) + " rows right with the one only, "
                + Numbers.count(difference.onlySecond()) + " with the other only; "
                + (difference.isSignificant() ? "more than chance" : "may be chance");
    }

    private static Element estimate(PairedDifference difference) {
        return Table.cell(Numbers.points(difference.difference()))
                .add(Element.of("br"), Element.styled("span", "tile-note").text(range(difference.interval())));
    }

    private static String range(Interval interval) {
        return Numbers.points(interval.low()) + " to " + Numbers.points(interval.high());
    }

    private static String probability(PairedDifference difference) {
        return difference.pValue() < 0.001 ? "< 0.001" : Numbers.decimal(difference.pValue(), 3);
    }

    private Element figures() {
        Table table = new Table("Figures of all models", columns());
        row(table, "Accuracy", Better.MORE, e -> e.accuracy().value(), share -> Numbers.percent(share, 2));
        row(table, "Among the best 2", Better.MORE, e -> e.top(2).value(), share -> Numbers.percent(share, 2));
        row(table, "Among the best 3", Better.MORE, e -> e.top(3).value(), share -> Numbers.percent(share, 2));
        row(table, "Mean recall", Better.MORE, Evaluation::macroRecall, share -> Numbers.percent(share, 2));
        row(
                table,
                "Accepted",
                Better.NEITHER,
                e -> e.verdict(Verdict.ACCEPTED).share().value(),
                s -> Numbers.percent(s, 1));
        row(
                table,
                "Right among accepted",
                Better.MORE,
                e -> e.verdict(Verdict.ACCEPTED).accuracy().value(),
                share -> Numbers.percent(share, 2));
        row(table, "Calibration error", Better.LESS, e -> e.calibration().expectedError(), e -> Numbers.percent(e, 2));
        row(table, "Brier score", Better.LESS, e -> e.calibration().brier(), score -> Numbers.decimal(score, 4));
        row(table, "Log loss", Better.LESS, e -> e.calibration().negativeLogLikelihood(), l -> Numbers.decimal(l, 4));
        if (content.evaluations().stream()
                .anyMatch(evaluation -> evaluation.speed().isPresent())) {
            row(
                    table,
                    "Glyphs a second",
                    Better.MORE,
                    e -> speed(e, Speed::glyphsPerSecond),
                    s -> Numbers.decimal(s, 0));
            row(
                    table,
                    "One glyph, ms",
                    Better.LESS,
                    e -> speed(e, speed -> speed.median().toNanos() / 1e6),
                    milliseconds -> Numbers.decimal(milliseconds, 2));
        }
        return table.toElement();
    }

    private static double speed(Evaluation evaluation, ToDoubleFunction<Speed> figure) {
        return evaluation.speed().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    private String[] columns() {
        List<String> columns = new ArrayList<>(content.names());
        columns.add(0, "");
        return columns.toArray(String[]::new);
    }

    private void row(
            Table table,
            String name,
            Better better,
            ToDoubleFunction<Evaluation> figure,
            Function<Double, String> text) {
        double[] values = content.evaluations().stream().mapToDouble(figure).toArray();
        table.row(Element.of("b").text(name), cells(values, better, text));
    }

    private static List<Element> cells(double[] values, Better better, Function<Double, String> text) {
        double best = better.best(values);
        return Arrays.stream(values)
                .mapToObj(value -> value == best ? Table.bestCell(text.apply(value)) : Table.cell(text.apply(value)))
                .toList();
    }

    private Element recalls() {
        Table table = new Table("Recall of every label", columns());
        List<ClassFigures> first = content.evaluations().get(0).classes();
        for (ClassFigures figures : first) {
            double[] recalls = content.evaluations().stream()
                    .mapToDouble(evaluation -> recall(evaluation, figures.label()))
                    .toArray();
            table.row(
                    Element.of("b").text(figures.label()),
                    cells(recalls, Better.MORE, share -> Numbers.percent(share, 1)));
        }
        return table.toElement();
    }

    private static double recall(Evaluation evaluation, String label) {
        int index = evaluation.alphabet().indexOf(label);
        return index < 0 ? Double.NaN : evaluation.classes().get(index).recall().value();
    }
}

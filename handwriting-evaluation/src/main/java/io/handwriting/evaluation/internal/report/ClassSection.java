package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.ClassFigures;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well each label is read. */
final class ClassSection {
    private static final int COLUMNS = 3;
    private static final int FEWEST_IN_A_COLUMN = 10;

    private ClassSection() {}

    static Element of(Evaluation evaluation, Outline outline) {
        return outline.section(
                "labels",
                "Labels",
                Cards.figure(
                        "Recall, the weakest first",
                        "The share of a label's glyphs that was read right, with its 95 % interval.",
                        Element.styled("div", "columns").add(bars(evaluation.classes()))),
                Element.styled("div", "card", Cards.grid(tables(evaluation.classes()))));
    }

    private static List<Element> bars(List<ClassFigures> classes) {
        List<ClassFigures> weakestFirst = classes.stream()
                .filter(figures -> figures.support() > 0)
                .sorted(Comparator.comparingDouble(figures -> figures.recall().value()))
                .toList();
        int height = Math.max(FEWEST_IN_A_COLUMN, (weakestFirst.size() + COLUMNS - 1) / COLUMNS);
        List<Element> columns = new ArrayList<>();
        for (int from = 0; from < weakestFirst.size(); from += height) {
            columns.add(RecallBars.of(weakestFirst.subList(from, Math.min(from + height, weakestFirst.size()))));
        }
        return columns;
    }

    /** Two tables stand side by side where there is room; one would be long and mostly empty. */
    private static List<Element> tables(List<ClassFigures> classes) {
        if (classes.size() < 2 * FEWEST_IN_A_COLUMN) {
            return List.of(table(classes));
        }
        int half = (classes.size() + 1) / 2;
        return List.of(table(classes.subList(0, half)), table(classes.subList(half, classes.size())));
    }

    private static Element table(List<ClassFigures> classes) {
        String first = classes.get(0).label();
        String last = classes.get(classes.size() - 1).label();
        Table table = new Table(
                "Labels " + first + " to " + last, "label", "glyphs", "recall", "precision", "F1", "worst mistake");
        for (ClassFigures figures : classes) {
            table.row(
                    figures.label(),
                    Numbers.count(figures.support()),
                    Numbers.percent(figures.recall().value(), 1),
                    Numbers.percent(figures.precision().value(), 1),
                    Numbers.decimal(figures.f1(), 3),
                    mistake(figures));
        }
        return table.toElement();
    }

    private static String mistake(ClassFigures figures) {
        return figures.mistake() == null
                ? Numbers.NONE
                : figures.mistake() + " (" + Numbers.count(figures.mistakes()) + ")";
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.ClassFigures;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.Share;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.List;

/** One bar a label. */
final class RecallBars {
    private static final double WIDTH = 330;
    private static final double ROW = 20;
    private static final double CHARACTER = 7;
    private static final double RIGHT = WIDTH - 54;

    private RecallBars() {}

    static Element of(List<ClassFigures> classes) {
        int longest = classes.stream()
                .map(ClassFigures::label)
                .map(Labels::shortened)
                .mapToInt(Labels::length)
                .max()
                .orElse(1);
        double left = 14 + CHARACTER * longest;
        Element svg = Svg.picture(
                "Recall of " + classes.size() + " labels; the table below has the figures",
                WIDTH,
                ROW * classes.size());
        for (int i = 0; i < classes.size(); i++) {
            svg.add(bar(classes.get(i), left, ROW * i));
        }
        return svg;
    }

    private static Element bar(ClassFigures figures, double left, double top) {
        Share recall = figures.recall();
        Interval interval = recall.interval();
        double width = RIGHT - left;
        double middle = top + ROW / 2;
        return Element.of("g")
                .add(Svg.tip(figures.label() + ": " + Numbers.count(recall.hits()) + " of "
                        + Numbers.count(recall.rows()) + " read right"))
                .add(Svg.text(left - 8, middle + 4, "end", Labels.shortened(figures.label()))
                        .with("class", "label"))
                .add(Svg.box("track", left, top + 5, width, ROW - 10).with("rx", 2))
                .add(Svg.box("cyan", left, top + 5, width * recall.value(), ROW - 10)
                        .with("rx", 2))
                .add(Svg.interval(left + width * interval.low(), middle, left + width * interval.high(), middle))
                .add(Svg.text(WIDTH, middle + 4, "end", Numbers.percent(recall.value(), 1)));
    }
}

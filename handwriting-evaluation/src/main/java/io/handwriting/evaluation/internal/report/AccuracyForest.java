package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;
import java.util.List;
import java.util.Map;

/** The accuracies of several models with their intervals, one below the other. */
final class AccuracyForest {
    private static final double WIDTH = 360;
    private static final double ROW = 42;
    private static final double LEFT = 24;
    private static final double RIGHT = WIDTH - 24;

    private static final int LONGEST_NAME = 40;

    private final Scale scale;
    private final Element svg;
    private final double bottom;

    private AccuracyForest(List<Map.Entry<String, Evaluation>> named) {
        List<Interval> intervals = named.stream()
                .map(each -> each.getValue().accuracy().interval())
                .toList();
        scale = Scale.around(
                intervals.stream().mapToDouble(Interval::low).min().orElse(0),
                intervals.stream().mapToDouble(Interval::high).max().orElse(1),
                5);
        bottom = ROW * named.size() + 6;
        svg = Svg.picture("The accuracies of the models; the table below has the figures", WIDTH, bottom + 24);
    }

    static Element of(List<Map.Entry<String, Evaluation>> named) {
        AccuracyForest forest = new AccuracyForest(named);
        forest.drawMarks();
        for (int i = 0; i < named.size(); i++) {
            forest.draw(named.get(i).getKey(), named.get(i).getValue(), ROW * i);
        }
        return forest.svg.with("class", "at-top");
    }

    private double x(double value) {
        return LEFT + scale.share(value) * (RIGHT - LEFT);
    }

    private void drawMarks() {
        for (double mark : scale.marks()) {
            svg.add(Svg.line("grid-line", x(mark), 0, x(mark), bottom));
            svg.add(Svg.text(x(mark), bottom + 18, "middle", Numbers.percent(mark, Math.max(0, scale.digits() - 2))));
        }
    }

    private void draw(String name, Evaluation evaluation, double top) {
        double accuracy = evaluation.accuracy().value();
        Interval interval = evaluation.accuracy().interval();
        double middle = top + 30;
        svg.add(Svg.text(0, top + 16, "start", Labels.shortened(name, LONGEST_NAME))
                .with("class", "label"));
        svg.add(Svg.text(WIDTH, top + 16, "end", Numbers.percent(accuracy, 2)).with("class", "label"));
        svg.add(Svg.interval(x(interval.low()), middle, x(interval.high()), middle));
        svg.add(Svg.dot("cyan", x(accuracy), middle, 5.5));
    }
}

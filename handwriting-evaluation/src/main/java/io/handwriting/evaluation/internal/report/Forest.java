package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;
import java.util.List;

/** Shares with their intervals, one below the other. */
final class Forest {
    private static final double WIDTH = 360;
    private static final double ROW = 42;
    private static final double LEFT = 24;
    private static final double RIGHT = WIDTH - 24;

    private static final int LONGEST_NAME = 40;

    private final Scale scale;
    private final Element svg;
    private final double bottom;

    private Forest(String description, List<Row> rows) {
        scale = Scale.around(
                rows.stream().mapToDouble(row -> row.interval().low()).min().orElse(0),
                rows.stream().mapToDouble(row -> row.interval().high()).max().orElse(1),
                5);
        bottom = ROW * rows.size() + 6;
        svg = Svg.picture(description + "; the table below has the figures", WIDTH, bottom + 24);
    }

    /**
     * A share.
     *
     * @param name what it is of
     * @param value the share
     * @param interval where it lies
     */
    record Row(String name, double value, Interval interval) {}

    static Element of(String description, List<Row> rows) {
        Forest forest = new Forest(description, rows);
        forest.drawMarks();
        for (int i = 0; i < rows.size(); i++) {
            forest.draw(rows.get(i), ROW * i);
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

    private void draw(Row row, double top) {
        double middle = top + 30;
        svg.add(Svg.text(0, top + 16, "start", Labels.shortened(row.name(), LONGEST_NAME))
                .with("class", "label"));
        svg.add(Svg.text(WIDTH, top + 16, "end", Numbers.percent(row.value(), 2))
                .with("class", "label"));
        svg.add(Svg.interval(x(row.interval().low()), middle, x(row.interval().high()), middle));
        svg.add(Svg.dot("cyan", x(row.value()), middle, 5.5));
    }
}

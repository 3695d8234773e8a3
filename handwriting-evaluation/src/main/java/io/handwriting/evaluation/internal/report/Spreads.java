package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.ForeignFigures;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Spread;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How familiarity is spread over characters and each kind of foreign drawings, one below the other. */
final class Spreads {
    private static final double WIDTH = 360;
    private static final double ROW = 42;
    private static final double LEFT = 10;
    private static final double RIGHT = WIDTH - 10;

    private static final int LONGEST_NAME = 40;

    private final Scale scale;
    private final Element svg;
    private final double bottom;

    private Spreads(Refusals refusals) {
        double[] values = Stream.concat(
                        Stream.of(refusals.familiarity()),
                        refusals.foreign().stream().map(ForeignFigures::familiarity))
                .flatMapToDouble(spread -> DoubleStream.of(spread.p5(), spread.p95()))
                .filter(Double::isFinite)
                .toArray();
        scale = Scale.around(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(1),
                6);
        bottom = ROW * (refusals.foreign().size() + 1) + 6;
        svg = Svg.picture("The familiarity of characters and of foreign drawings", WIDTH, bottom + 40);
    }

    /** Draws the spreads, and the threshold if it lies among them. */
    static Element of(Refusals refusals, float threshold) {
        Spreads spreads = new Spreads(refusals);
        spreads.drawMarks();
        if (threshold >= spreads.scale.low() && threshold <= spreads.scale.high()) {
            spreads.svg.add(Svg.line("best-line", spreads.x(threshold), 0, spreads.x(threshold), spreads.bottom));
        }
        spreads.draw("characters", "emerald", refusals.familiarity(), 0);
        double top = ROW;
        for (ForeignFigures foreign : refusals.foreign()) {
            spreads.draw(foreign.name(), "red", foreign.familiarity(), top);
            top += ROW;
        }
        return spreads.svg.with("class", "at-top");
    }

    /** Blank drawings have no familiarity; they stand at the left end. */
    private double x(double value) {
        return LEFT + Math.max(0, scale.share(value)) * (RIGHT - LEFT);
    }

    private void drawMarks() {
        for (double mark : scale.marks()) {
            svg.add(Svg.line("grid-line", x(mark), 0, x(mark), bottom));
            svg.add(Svg.text(x(mark), bottom + 16, "middle", Numbers.decimal(mark, scale.digits())));
        }
        svg.add(Svg.text((LEFT + RIGHT) / 2, bottom + 34, "middle", "familiarity")
                .with("class", "axis-title"));
    }

    private void draw(String name, String colour, Spread spread, double top) {
        double middle = top + 30;
        svg.add(Svg.text(0, top + 16, "start", Labels.shortened(name, LONGEST_NAME))
                .with("class", "label"));
        svg.add(Svg.interval(x(spread.p5()), middle, x(spread.p95()), middle));
        svg.add(Svg.box(colour, x(spread.p25()), middle - 5, Math.max(1, x(spread.p75()) - x(spread.p25())), 10)
                .with("rx", 2));
        svg.add(Svg.line("halo", x(spread.median()), middle - 3, x(spread.median()), middle + 3));
    }
}

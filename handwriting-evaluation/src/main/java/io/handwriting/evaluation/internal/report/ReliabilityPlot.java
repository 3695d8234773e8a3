package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Calibration;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.ReliabilityBin;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;

/** Accuracy over confidence: one dot a bin, the larger the more answers are in it. */
final class ReliabilityPlot {
    private ReliabilityPlot() {}

    static Element of(Calibration calibration) {
        Plot plot = new Plot("Accuracy over confidence in fifteen bins", Scale.SHARES, Scale.SHARES)
                .verticalAxis(share -> Numbers.percent(share, 0))
                .horizontalAxis("confidence", share -> Numbers.percent(share, 0));
        calibration.bins().stream()
                .filter(bin -> bin.hits().rows() > 0)
                .forEach(bin -> plot.add(plot.box(
                                "cyan faint",
                                bin.from() + 0.004,
                                bin.to() - 0.004,
                                0,
                                bin.hits().value())
                        .add(Svg.tip(tip(bin)))));
        plot.add(plot.line("diagonal", 0, 0, 1, 1));
        calibration.bins().stream()
                .filter(bin -> bin.hits().rows() > 0)
                .forEach(bin -> addDot(plot, bin, calibration.rows()));
        return plot.toElement();
    }

    private static void addDot(Plot plot, ReliabilityBin bin, int rows) {
        Interval interval = bin.hits().interval();
        double radius = 2.5 + 6 * Math.sqrt((double) bin.hits().rows() / rows);
        double x = plot.x(bin.confidence());
        plot.add(Svg.interval(x, plot.y(interval.low()), x, plot.y(interval.high())));
        plot.add(plot.dot("cyan", bin.confidence(), bin.hits().value(), radius).add(Svg.tip(tip(bin))));
    }

    static String tip(ReliabilityBin bin) {
        return "Confidence over " + Numbers.percent(bin.from(), 1) + " up to " + Numbers.percent(bin.to(), 1) + ": "
                + Numbers.count(bin.hits().rows()) + " answers, "
                + Numbers.percent(bin.hits().value(), 1) + " of them right, mean confidence "
                + Numbers.percent(bin.confidence(), 1);
    }
}

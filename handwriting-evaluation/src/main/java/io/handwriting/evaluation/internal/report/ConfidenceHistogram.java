package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Calibration;
import io.handwriting.evaluation.ReliabilityBin;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;

/** How many answers there are of each confidence: the wrong ones below, the right ones on top of them. */
final class ConfidenceHistogram {
    private ConfidenceHistogram() {}

    static Element of(Calibration calibration) {
        int most = calibration.bins().stream()
                .mapToInt(bin -> bin.hits().rows())
                .max()
                .orElse(0);
        Scale counts = Scale.around(0, Math.max(1, most * 1.06), 5);
        Plot plot = new Plot("The number of right and wrong answers over confidence", Scale.SHARES, counts)
                .verticalAxis(count -> count == Math.rint(count) ? Numbers.shortCount(Math.round(count)) : "")
                .horizontalAxis("confidence", share -> Numbers.percent(share, 0));
        calibration.bins().forEach(bin -> addBar(plot, bin));
        return plot.toElement();
    }

    private static void addBar(Plot plot, ReliabilityBin bin) {
        double from = bin.from() + 0.004;
        double to = bin.to() - 0.004;
        int wrong = bin.hits().misses();
        int all = bin.hits().rows();
        Element group = Element.of("g", Svg.tip(ReliabilityPlot.tip(bin)))
                .add(plot.box("red", from, to, 0, wrong))
                .add(plot.box("cyan", from, to, wrong, all));
        if (all > 0) {
            group.add(Svg.text(plot.x((from + to) / 2), plot.y(all) - 4, "middle", Numbers.shortCount(all))
                    .with("class", "small"));
        }
        plot.add(group);
    }
}

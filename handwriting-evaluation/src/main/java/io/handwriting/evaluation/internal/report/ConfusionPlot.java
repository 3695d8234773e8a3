package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Confusion;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.List;

/** The confusion matrix as a map: a field for each pair of labels that occurs, labels on all four sides. */
final class ConfusionPlot {
    private static final double WIDTH = 640;
    private static final double SMALLEST_FIELD = 13;
    private static final double LARGEST_FIELD = 40;
    private static final double ROOM_FOR_COUNTS = 26;
    private static final double STRONG = 0.65;
    private static final double CHARACTER = 6.5;
    private static final double TITLE = 18;
    private static final double DESCENT = 5;

    private final Confusion confusion;
    private final List<String> labels;
    private final double field;
    private final double margin;
    private final double end;
    private final boolean upright;
    private final Element svg;

    private ConfusionPlot(Confusion confusion) {
        this.confusion = confusion;
        labels = confusion.alphabet().labels().stream().map(Labels::shortened).toList();
        field = Math.min(LARGEST_FIELD, Math.max(SMALLEST_FIELD, WIDTH / labels.size()));
        int longest = labels.stream().mapToInt(Labels::length).max().orElse(1);
        upright = longest <= 2;
        margin = TITLE + 12 + CHARACTER * longest;
        end = margin + field * labels.size();
        svg = Svg.picture(
                "Which label was read as which; the tables of pairs and labels have the figures",
                end + margin - TITLE,
                end + margin - TITLE + DESCENT);
    }

    static Element of(Confusion confusion) {
        ConfusionPlot plot = new ConfusionPlot(confusion);
        plot.drawPlane();
        plot.drawLabels();
        plot.drawFields();
        return plot.svg.with("class", "map").with("style", "min-width:" + Numbers.place(plot.end) + "px");
    }

    private void drawPlane() {
        svg.add(Svg.box("plane", margin, margin, end - margin, end - margin));
        for (int i = 0; i < labels.size(); i += 2) {
            svg.add(Svg.box("band", margin, place(i), end - margin, field));
            svg.add(Svg.box("band", place(i), margin, field, end - margin));
        }
        svg.add(Svg.text((margin + end) / 2, 11, "middle", "read as").with("class", "axis-title"));
        svg.add(Svg.text(0, 0, "middle", "truth")
                .with("class", "axis-title")
                .with("transform", "translate(11 " + Numbers.place((margin + end) / 2) + ") rotate(-90)"));
    }

    private double place(int label) {
        return margin + field * label;
    }

    private void drawLabels() {
        for (int i = 0; i < labels.size(); i++) {
            double middle = place(i) + field / 2;
            svg.add(Svg.text(margin - 5, middle + 4, "end", labels.get(i)));
            svg.add(Svg.text(end + 5, middle + 4, "start", labels.get(i)));
            svg.add(column(i, middle, margin - 6, "start"));
            svg.add(column(i, middle, end + (upright ? 13 : 6), "end"));
        }
    }

    private Element column(int label, double x, double y, String anchor) {
        if (upright) {
            return Svg.text(x, y, "middle", labels.get(label));
        }
        return Svg.text(0, 0, anchor, labels.get(label))
                .with("transform", "translate(" + Numbers.place(x + 4) + " " + Numbers.place(y) + ") rotate(-90)");
    }

    private void drawFields() {
        double worst = worstShare();
        for (int truth = 0; truth < labels.size(); truth++) {
            for (int answer = 0; answer < labels.size(); answer++) {
                if (confusion.count(truth, answer) > 0) {
                    drawField(truth, answer, worst);
                }
            }
        }
    }

    private double worstShare() {
        double worst = 0;
        for (int truth = 0; truth < labels.size(); truth++) {
            for (int answer = 0; answer < labels.size(); answer++) {
                worst = truth == answer ? worst : Math.max(worst, share(truth, answer));
            }
        }
        return worst;
    }

    private double share(int truth, int answer) {
        int support = confusion.support(truth);
        return support == 0 ? 0 : (double) confusion.count(truth, answer) / support;
    }

    private void drawField(int truth, int answer, double worst) {
        double strength = strength(truth, answer, worst);
        double gap = field > 20 ? 1 : 0.5;
        svg.add(Svg.box(
                        truth == answer ? "cyan" : "red",
                        place(answer) + gap,
                        place(truth) + gap,
                        field - 2 * gap,
                        field - 2 * gap)
                .with("fill-opacity", 0.1 + 0.9 * strength)
                .add(Svg.tip(tip(truth, answer))));
        if (field >= ROOM_FOR_COUNTS) {
            svg.add(Svg.text(
                            place(answer) + field / 2,
                            place(truth) + field / 2 + 4,
                            "middle",
                            Numbers.shortCount(confusion.count(truth, answer)))
                    .with("class", strength > STRONG ? "count on-colour" : "count"));
        }
    }

    /** Square roots, because rare mistakes would hardly be seen beside the most frequent one. */
    private double strength(int truth, int answer, double worst) {
        return truth == answer ? share(truth, answer) : Math.sqrt(share(truth, answer) / worst);
    }

    private String tip(int truth, int answer) {
        return confusion.alphabet().label(truth) + " read as "
                + confusion.alphabet().label(answer) + ": "
                + Numbers.count(confusion.count(truth, answer)) + " of " + Numbers.count(confusion.support(truth))
                + " (" + Numbers.percent(share(truth, answer), 1) + ")";
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.TrainingHistory.Epoch;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import io.handwriting.evaluation.internal.markup.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Figures over the epochs of a training, the best epoch marked. */
final class EpochPlot {
    private static final int MOST_DOTS = 40;

    private final String description;
    private final List<Epoch> epochs;
    private final Map<String, ToDoubleFunction<Epoch>> lines = new LinkedHashMap<>();

    EpochPlot(String description, List<Epoch> epochs) {
        this.description = description;
        this.epochs = epochs;
    }

    EpochPlot line(String colour, ToDoubleFunction<Epoch> figure) {
        lines.put(colour, figure);
        return this;
    }

    Element toElement(BiFunction<Double, Integer, String> name) {
        Scale vertical = vertical();
        Plot plot = new Plot(description, horizontal(), vertical)
                .verticalAxis(mark -> name.apply(mark, vertical.digits()))
                .horizontalAxis("epoch", epoch -> Numbers.count(Math.round(epoch)));
        epochs.stream().filter(Epoch::best).reduce((earlier, later) -> later).ifPresent(best -> markBest(plot, best));
        lines.forEach((colour, figure) ->
                draw(plot, colour, figure, value -> name.apply(value, vertical.digits() + 1)));
        return plot.toElement();
    }

    private Scale horizontal() {
        int first = epochs.get(0).epoch();
        int last = epochs.get(epochs.size() - 1).epoch();
        double step = Math.max(1, Scale.around(first, last, 8).step());
        return first == last ? new Scale(first - 1, last + 1, 1) : new Scale(first, last, step);
    }

    private Scale vertical() {
        double[] values = lines.values().stream()
                .flatMapToDouble(figure -> epochs.stream().mapToDouble(figure))
                .filter(Double::isFinite)
                .toArray();
        return Scale.around(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(1),
                5);
    }

    private void markBest(Plot plot, Epoch best) {
        plot.add(plot.upright("best-line", best.epoch()).add(Svg.tip("The best epoch: " + best.epoch())));
    }

    private void draw(Plot plot, String colour, ToDoubleFunction<Epoch> figure, DoubleFunction<String> name) {
        List<Epoch> known = epochs.stream()
                .filter(epoch -> Double.isFinite(figure.applyAsDouble(epoch)))
                .toList();
        String points = known.stream()
                .map(epoch ->
                        Numbers.place(plot.x(epoch.epoch())) + "," + Numbers.place(plot.y(figure.applyAsDouble(epoch))))
                .collect(Collectors.joining(" "));
        plot.add(Element.styled("polyline", "curve " + colour).with("points", points));
        if (known.size() <= MOST_DOTS) {
            known.forEach(epoch -> plot.add(plot.dot(colour, epoch.epoch(), figure.applyAsDouble(epoch), 2.8)
                    .add(Svg.tip("Epoch " + epoch.epoch() + ": " + name.apply(figure.applyAsDouble(epoch))))));
        }
    }
}

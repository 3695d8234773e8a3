package io.handwriting.benchmarks;

import io.handwriting.InkBox;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Learns how large people draw each character, compared with the rest of what they write, for the sizes of a hand.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.StatureLearning /path/to/data unipen-isolated-part@training
 * </pre>
 *
 * <p>The arguments are the folder with the data and the pen strokes, whose writers are known. It prints of each character
 * the logarithm of its extent on the writer's scale and the spread of that.
 */
public final class StatureLearning {
    private static final int ROUNDS = 30;
    private static final int IN_A_LINE = 8;
    private static final double LEAST_SPREAD = 0.15;

    /** The median of a normal distribution's deviations is its standard deviation by this. */
    private static final double TO_DEVIATION = 1.48;

    private final List<Drawn> drawn;
    private Map<String, Double> scales = new HashMap<>();
    private Map<String, Double> statures = new TreeMap<>();

    private StatureLearning(List<Drawn> drawn) {
        this.drawn = drawn;
    }

    /**
     * Learns and prints statures.
     *
     * @param args folder, strokes
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("StatureLearning FOLDER STROKES", args, StatureLearning::start);
    }

    private static void start(Arguments arguments) {
        PenStrokes strokes = DataSets.in(arguments.path(0)).pens(arguments.text(1));
        StatureLearning learning = new StatureLearning(strokes.samples().stream()
                .filter(sample ->
                        sample.ink().points() > 0 && InkBox.of(sample.ink()).longerSide() > 0)
                .map(Drawn::of)
                .toList());
        learning.learn();
        learning.print();
    }

    private void learn() {
        for (int round = 0; round < ROUNDS; round++) {
            scales = medians(Drawn::writer, one -> one.size - statures.getOrDefault(one.label, 0.0));
            statures = medians(Drawn::label, this::onScale);
        }
    }

    private double onScale(Drawn one) {
        return one.size - scales.getOrDefault(one.writer, 0.0);
    }

    private void print() {
        Map<String, Double> spreads =
                medians(Drawn::label, one -> Math.abs(onScale(one) - statures.getOrDefault(one.label, 0.0)));
        List<String> entries = new ArrayList<>();
        statures.forEach((label, stature) -> entries.add(String.format(
                Locale.ROOT,
                "%s %.2f %.2f",
                label,
                stature,
                Math.max(LEAST_SPREAD, TO_DEVIATION * spreads.getOrDefault(label, 0.0)))));
        for (int from = 0; from < entries.size(); from += IN_A_LINE) {
            System.out.println(String.join("  ", entries.subList(from, Math.min(entries.size(), from + IN_A_LINE))));
        }
    }

    private Map<String, Double> medians(Function<Drawn, String> key, ToDoubleFunction<Drawn> value) {
        Map<String, List<Double>> values = new TreeMap<>();
        drawn.forEach(one ->
                values.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(value.applyAsDouble(one)));
        Map<String, Double> medians = new TreeMap<>();
        values.forEach((group, all) -> medians.put(group, median(all)));
        return medians;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private record Drawn(String writer, String label, double size) {
        static Drawn of(PenSample sample) {
            return new Drawn(
                    sample.writer().orElseThrow(),
                    sample.label(),
                    Math.log(InkBox.of(sample.ink()).longerSide()));
        }
    }
}

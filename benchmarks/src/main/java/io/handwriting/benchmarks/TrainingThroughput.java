package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many glyphs a second does a net learn from, and is that as many as plain PyTorch from Python reaches?
 *
 * <p>All ways take turns within one run, so that what else the machine does hits them alike. A batch has 128 glyphs;
 * the trainer also prepares and augments them, Python learns the same random ones again and again.
 *
 * <pre>
 * GOMP_SPINCOUNT=0 java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.TrainingThroughput \
 *     compact,residual 2 40 /usr/bin/python3
 * </pre>
 *
 * <p>The arguments are architectures, threads, steps of a turn, and a Python that has torch, if there is one.
 */
public final class TrainingThroughput {
    private static final int BATCH = 128;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 5;

    private final int threads;
    private final int steps;
    private final TrainingData data = SyntheticGlyphs.data(Alphabet.EMNIST, 100, 1);

    private TrainingThroughput(int threads, int steps) {
        this.threads = threads;
        this.steps = steps;
    }

    /**
     * Prints a line for each architecture and way.
     *
     * @param args architectures, threads, steps, Python
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("TrainingThroughput ARCHITECTURES THREADS STEPS [PYTHON]", args, TrainingThroughput::start);
    }

    private static void start(Arguments arguments) throws IOException {
        TrainingThroughput throughput = new TrainingThroughput(arguments.count(1), arguments.count(2));
        for (String architecture : arguments.text(0).split(",", -1)) {
            throughput.compare(architecture, arguments.has(3) ? arguments.text(3) : "");
        }
        System.exit(0); // the engine keeps threads of its own
    }

    private void compare(String architecture, String python) throws IOException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String precision : List.of("fp32", "bf16")) {
                times.computeIfAbsent(precision, way -> new ArrayList<>()).addAll(steps(architecture, precision));
            }
            if (!python.isEmpty()) {
                times.computeIfAbsent("python fp32", way -> new ArrayList<>()).addAll(python(architecture, python));
            }
        }
        times.forEach((way, milliseconds) -> {
            double median = Medians.of(milliseconds);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-14s %-12s %8.1f ms a step %8.0f glyphs/s",
                    architecture,
                    way,
                    median,
                    1000 * BATCH / median));
        });
    }

    /** The time from one batch to the next, in milliseconds. */
    private List<Double> steps(String architecture, String precision) {
        DjlTrainer trainer = DjlTrainer.of(Architecture.named(architecture))
                .on(Compute.defaults().threads(threads));
        TrainingPlan plan = TrainingPlan.defaults()
                .epochs(1000)
                .batchSize(BATCH)
                .validationShare(0)
                .with("precision", precision);
        Cancellation cancellation = new Cancellation();
        List<Double> times = new ArrayList<>();
        long[] last = {0};
        try {
            trainer.train(
                    data,
                    plan,
                    event -> {
                        if (event instanceof TrainingEvent.BatchDone) {
                            long now = System.nanoTime();
                            times.add((now - last[0]) / 1e6);
                            last[0] = now;
                            if (times.size() == steps) {
                                cancellation.cancel();
                            }
                        }
                    },
                    cancellation);
        } catch (TrainingCancelledException e) {
            return times.subList(WARM_UP, times.size());
        }
        return times;
    }

    private List<Double> python(String architecture, String python) throws IOException {
        Path script = Path.of("benchmarks", "src", "main", "python", "training_throughput.py");
        Process process = new ProcessBuilder(
                        python, script.toString(), architecture, Integer.toString(steps), Integer.toString(threads))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().map(Double::valueOf).skip(WARM_UP).toList();
        }
    }
}

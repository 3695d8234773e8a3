package io.handwriting.benchmarks;

import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long does a fresh JVM take to its first answer, how much memory, and how long is a glyph once it is warm? On Linux.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.ColdStart compact.onnx onnx,java,djl
 * </pre>
 */
public final class ColdStart {
    private static final int FIRST_STARTS = 3;
    private static final int LATER_STARTS = 7;
    private static final int WARM_UP = 500;
    private static final int CALLS = 2_000;
    private static final String ANSWERED = "answered";

    private final Path model;
    private final String provider;

    private ColdStart(Path model, String provider) {
        this.model = model;
        this.provider = provider;
    }

    /**
     * Prints medians for each provider.
     *
     * @param args the model file and the providers
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("ColdStart MODEL PROVIDERS [ONLY]", args, ColdStart::start);
    }

    private static void start(Arguments arguments) throws IOException {
        if (arguments.has(2)) {
            new ColdStart(arguments.path(0), arguments.text(1)).read();
            return;
        }
        System.out.println(
                "| provider | first start ms | later start ms | resident MB | after calls MB | p50 ms | p99 ms |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (String provider : arguments.text(1).split(",", -1)) {
            new ColdStart(arguments.path(0), provider).compare();
        }
    }

    private void compare() throws IOException {
        List<double[]> first = new ArrayList<>();
        for (int i = 0; i < FIRST_STARTS; i++) {
            Path cache = Files.createTempDirectory("cold-start");
            first.add(start(cache));
            Folders.delete(cache);
        }
        Path cache = Files.createTempDirectory("cold-start");
        start(cache);
        List<double[]> later = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) {
            later.add(start(cache));
        }
        Folders.delete(cache);
        System.out.printf(
                "| `%s` | %.0f | %.0f | %.0f | %.0f | %.3f | %.3f |%n",
                provider,
                median(first, 0),
                median(later, 0),
                median(later, 1),
                median(later, 2),
                median(later, 3),
                median(later, 4));
    }

    private static double median(List<double[]> runs, int place) {
        return Medians.of(runs.stream().map(run -> run[place]).toList());
    }

    /** Tells the time to the first answer and what the process prints of itself. */
    private double[] start(Path cache) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dio.handwriting.cache=" + cache,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        model.toString(),
                        provider,
                        "read")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DJL_CACHE_DIR", cache.toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            if (!ANSWERED.equals(lines.readLine())) {
                throw new IOException("The process for " + provider + " gave no answer.");
            }
            double answered = (System.nanoTime() - begin) / 1e6;
            double[] rest = lines.lines().mapToDouble(Double::parseDouble).toArray();
            return new double[] {answered, rest[0], rest[1], rest[2], rest[3]};
        }
    }

    private void read() throws IOException {
        Recognizers recognizers = Recognizers.discover().using(provider);
        try (Recognizer recognizer = recognizers.open(ModelSource.of(model), OpenOptions.DEFAULTS)) {
            Glyph seven = seven();
            recognizer.recognize(seven);
            System.out.println(ANSWERED);
            System.out.println(ProcessMemory.residentMegabytes());
            long[] times = times(recognizer, seven);
            System.out.println(ProcessMemory.residentMegabytes());
            System.out.println(times[CALLS / 2] / 1e6);
            System.out.println(times[CALLS * 99 / 100] / 1e6);
        }
        System.exit(0); // an engine may keep threads of its own
    }

    private static long[] times(Recognizer recognizer, Glyph glyph) {
        long[] times = new long[CALLS];
        for (int call = -WARM_UP; call < CALLS; call++) {
            long begin = System.nanoTime();
            recognizer.recognize(glyph);
            times[Math.max(0, call)] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times;
    }

    private static Glyph seven() {
        float[] pixels = new float[Glyph.PIXELS];
        for (int i = 0; i < 16; i++) {
            Arrays.fill(pixels, 5 * Glyph.SIZE + 6, 5 * Glyph.SIZE + 22, 1f);
            Arrays.fill(pixels, (6 + i) * Glyph.SIZE + 20 - i / 2, (6 + i) * Glyph.SIZE + 22 - i / 2, 1f);
        }
        return Glyph.of(pixels);
    }
}

package io.handwriting.benchmarks;

import io.handwriting.ActivationProbe;
import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Variants;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long does it take from the same canvas to an answer from five variants with the activations of all layers, here and
 * with NeuralScribe's predictor in Python? One thread each; both take turns within one run.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.AgainstNeuralScribe /usr/bin/python3
 * </pre>
 *
 * <p>The argument is a Python that has torch, numpy and Pillow, such as Debian's with {@code python3-torch} and
 * {@code python3-pil}.
 */
public final class AgainstNeuralScribe {
    private static final int SIDE = 280;
    private static final int TURN = 20;
    /** How many turns each has when it counts. */
    public static final int ROUNDS = 10;

    private final List<Bitmap> canvases = Characters.canvases(SIDE);
    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);

    private AgainstNeuralScribe() {}

    /**
     * Prints the medians and their ratios.
     *
     * @param args the Python
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("AgainstNeuralScribe PYTHON", args, AgainstNeuralScribe::start);
    }

    private static void start(Arguments arguments) throws IOException {
        Map<String, Double> medians = medians(arguments.text(0), ROUNDS);
        double own = medians.values().iterator().next();
        medians.forEach((who, milliseconds) -> System.out.println(
                String.format(Locale.ROOT, "%-34s %7.2f ms %6.1f times", who, milliseconds, milliseconds / own)));
    }

    /**
     * Measures.
     *
     * @param python the Python
     * @param rounds how many turns each has
     * @return the median milliseconds of each, this library first
     * @throws IOException if Python does not start, or does not answer
     */
    public static Map<String, Double> medians(String python, int rounds) throws IOException {
        return new AgainstNeuralScribe().compare(python, rounds);
    }

    private Map<String, Double> compare(String python, int rounds) throws IOException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Path file = written();
        try (Peer peer = Peer.start(python, file);
                Recognizer recognizer = ShippedModel.open("onnx", 1)) {
            for (int round = -1; round < rounds; round++) {
                boolean counts = round >= 0;
                add(times, counts, "this library", own(recognizer));
                add(times, counts, "NeuralScribe, six passes", peer.turn("six"));
                add(times, counts, "NeuralScribe, variants as a batch", peer.turn("two"));
            }
        } finally {
            Files.delete(file);
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((who, all) -> medians.put(who, Medians.of(all)));
        return medians;
    }

    private static void add(Map<String, List<Double>> times, boolean counts, String who, List<Double> turn) {
        if (counts) {
            times.computeIfAbsent(who, name -> new ArrayList<>()).addAll(turn);
        }
    }

    private Path written() throws IOException {
        Path file = Files.createTempFile("canvases", ".bytes");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Bitmap canvas : canvases) {
                out.write(canvas.toBytes());
            }
        }
        return file;
    }

    private List<Double> own(Recognizer recognizer) {
        CanvasReader reader = CanvasReader.of(recognizer).with(Variants.FIVE);
        ActivationProbe probe = recognizer.probe().orElseThrow();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 10 * TURN; i++) {
            long begin = System.nanoTime();
            Glyph glyph = pipeline.toGlyph(canvases.get(i % canvases.size()));
            reader.read(glyph);
            probe.trace(glyph);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times;
    }

    /** The process in which the other predictor runs. */
    private record Peer(Process process, Writer orders, BufferedReader answers) implements AutoCloseable {
        static Peer start(String python, Path canvases) throws IOException {
            Path script = Path.of("benchmarks", "src", "main", "python", "neuralscribe.py");
            Process process = new ProcessBuilder(python, script.toString(), canvases.toString(), Integer.toString(SIDE))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Peer(
                    process, process.outputWriter(StandardCharsets.UTF_8), process.inputReader(StandardCharsets.UTF_8));
        }

        List<Double> turn(String passes) throws IOException {
            orders.write(passes + " " + TURN + "\n");
            orders.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new IOException("Python ended without an answer; has it torch, numpy and Pillow?");
            }
            return Arrays.stream(line.split(" ", -1)).map(Double::valueOf).toList();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}

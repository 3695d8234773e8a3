package io.handwriting.benchmarks.report;

import ai.onnxruntime.OrtException;
import io.handwriting.benchmarks.AgainstNeuralScribe;
import io.handwriting.benchmarks.CanvasToGlyph;
import io.handwriting.benchmarks.DrawingToRecognition;
import io.handwriting.benchmarks.GlyphToRecognition;
import io.handwriting.benchmarks.InkToGlyph;
import io.handwriting.benchmarks.LineToText;
import io.handwriting.benchmarks.PngToBitmap;
import io.handwriting.benchmarks.PngToRecognition;
import io.handwriting.benchmarks.Probing;
import io.handwriting.benchmarks.Utilisation;
import io.handwriting.benchmarks.report.Jmh.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What is asked, and how it is measured.
 *
 * @param jmh what runs benchmarks
 * @param python a Python that has torch, where there is one
 * @param quick whether a glance is enough
 */
record Questions(Jmh jmh, Optional<String> python, boolean quick) {
    private static final String JAR = "java -jar benchmarks/target/benchmarks.jar ";
    private static final String CLASS = "java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.";
    private static final String MICROSECONDS = "µs";

    List<Answer> answers() throws RunnerException, IOException, OrtException {
        List<Answer> answers = new ArrayList<>();
        answers.add(benchmarked(
                "canvas-to-glyph",
                "How long does a canvas of 280 × 280 pixels take to become a glyph?",
                Order.of(CanvasToGlyph.class, "maker").with("side", "280")));
        answers.add(benchmarked(
                "ink-to-glyph", "How long do pen strokes take to become a glyph?", Order.of(InkToGlyph.class, "way")));
        answers.add(benchmarked(
                "png-to-bitmap",
                "How long does the PNG of a canvas take to decode?",
                Order.of(PngToBitmap.class, "decoder")));
        answers.add(runtimes());
        answers.add(variantsAndThreads());
        answers.add(benchmarked(
                "png-to-recognition",
                "How long does it take from a PNG to a label, with the same net?",
                Order.of(PngToRecognition.class, "way")));
        answers.add(benchmarked(
                "drawing-to-recognition",
                "How long does a character take, from its strokes, which two nets look at, and from a canvas?",
                Order.of(DrawingToRecognition.class, "drawing")));
        answers.add(benchmarked(
                "line-to-text",
                "How long does a number of ten digits take, from its strokes and from a canvas, well apart or touching?",
                Order.of(LineToText.class, "line")));
        answers.add(benchmarked(
                "probing",
                "How long does a look inside take: all activations, or the map of the ink that decided?",
                Order.of(Probing.class, Order.METHOD, "runtime")));
        answers.add(utilisation());
        if (python.isPresent()) {
            answers.add(neuralScribe(python.get()));
        }
        return answers;
    }

    private Answer benchmarked(String name, String question, Order order) throws RunnerException {
        String command = JAR + order.benchmark().getSimpleName() + " -prof gc";
        return new Answer(name, question, MICROSECONDS, command, jmh.run(order));
    }

    private Answer runtimes() throws RunnerException {
        return benchmarked(
                "glyph-to-recognition",
                "How long does a glyph take on each runtime, alone and in batches, on one thread?",
                Order.of(GlyphToRecognition.class, "runtime", "batch")
                        .with("batch", quick ? new String[] {"1"} : new String[] {"1", "8", "64", "512"})
                        .with("variants", "1")
                        .with("threads", "1")
                        .per("batch"));
    }

    private Answer variantsAndThreads() throws RunnerException {
        return benchmarked(
                "variants-and-threads",
                "How long does a glyph take in five variants, and with two threads?",
                Order.of(GlyphToRecognition.class, "batch", "variants", "threads")
                        .with("runtime", "onnx")
                        .with("batch", quick ? new String[] {"1"} : new String[] {"1", "64"})
                        .per("batch"));
    }

    private Answer utilisation() throws OrtException {
        return new Answer(
                "utilisation",
                "How many multiply-adds a second does the forward pass reach, next to a plain matrix product on the same"
                        + " runtime and one core?",
                "G/s",
                CLASS + "Utilisation",
                listed(Utilisation.rates(quick ? 1 : Utilisation.ROUNDS), 1e9));
    }

    private Answer neuralScribe(String path) throws IOException {
        return new Answer(
                "against-neuralscribe",
                "How long does it take from a canvas to an answer from five variants with all activations, on one thread?",
                "ms",
                CLASS + "AgainstNeuralScribe " + path,
                listed(AgainstNeuralScribe.medians(path, quick ? 1 : AgainstNeuralScribe.ROUNDS), 1));
    }

    private static List<Figure> listed(Map<String, Double> values, double unit) {
        return values.entrySet().stream()
                .map(entry -> Figure.of(entry.getKey(), entry.getValue() / unit))
                .toList();
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Personal;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take until a correction has taken effect, and to read a glyph as one hand?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Correcting}
 */
public class Correcting extends PerCall {
    /** How many corrections there are before. */
    @Param({"0", "100", "900"})
    public int corrections;

    private final Glyph glyph = SyntheticGlyphs.of("7");
    private Recognizer recognizer;
    private Personal personal;

    /** Corrects characters of an unsteady hand. */
    @Setup
    public void correct() {
        recognizer = ShippedModel.open("onnx", 1);
        personal = CanvasReader.of(recognizer).personalise();
        List<String> labels = recognizer.card().alphabet().labels();
        Random random = new Random(1);
        for (int i = 0; i < corrections; i++) {
            String label = labels.get(i % labels.size());
            personal.correct(SyntheticGlyphs.of(label, random), label);
        }
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        recognizer.close();
    }

    /**
     * Corrects a glyph again, so that their number stays.
     *
     * @return their number
     */
    @Benchmark
    public int correction() {
        personal.correct(glyph, "7");
        return personal.size();
    }

    /**
     * Reads a glyph.
     *
     * @return the recognition
     */
    @Benchmark
    public Recognition reading() {
        return personal.read(glyph);
    }
}

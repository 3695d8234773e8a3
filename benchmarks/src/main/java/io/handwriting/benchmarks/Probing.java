package io.handwriting.benchmarks;

import io.handwriting.ActivationProbe;
import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does a look inside take: the activations of all layers, and the map of the ink that speaks for a label?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Probing -prof gc}
 */
public class Probing extends PerCall {
    /** What computes. */
    @Param({"onnx", "java", "djl"})
    public String runtime;

    private Recognizer recognizer;
    private ActivationProbe probe;
    private List<Glyph> glyphs;
    private int next;

    /** Opens the model. */
    @Setup
    public void open() {
        recognizer = ShippedModel.open(runtime, 1);
        probe = recognizer.probe().orElseThrow();
        glyphs = Characters.glyphs();
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        recognizer.close();
    }

    /**
     * Reads a glyph and tells the activations of all layers.
     *
     * @return the activations
     */
    @Benchmark
    public Object trace() {
        return probe.trace(glyph());
    }

    /**
     * Tells which ink speaks for a label.
     *
     * @return the map
     */
    @Benchmark
    public Object saliency() {
        return probe.saliency(glyph(), "8");
    }

    private Glyph glyph() {
        next = (next + 1) % glyphs.size();
        return glyphs.get(next);
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.Variants;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does the shipped model take for glyphs, on each runtime? For two callers at once add {@code -t 2}.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar GlyphToRecognition -p batch=1 -p threads=1 -prof gc}
 */
public class GlyphToRecognition extends PerCall {
    /** What computes; all know the same net. */
    @Param({"onnx", "java", "djl", "mxnet"})
    public String runtime;

    /** How many characters are asked for in one call. */
    @Param({"1", "8", "64", "512"})
    public int batch;

    /** How many variants each character is read in. */
    @Param({"1", "5"})
    public int variants;

    /** How many threads one call computes with. */
    @Param({"1", "2"})
    public int threads;

    private Recognizer recognizer;
    private List<List<Glyph>> batches;
    private int next;

    /** Opens the model and makes the batches. */
    @Setup
    public void open() {
        recognizer = ShippedModel.open(runtime, threads);
        Variants wanted = variants == 1 ? Variants.NONE : Variants.FIVE;
        List<Glyph> glyphs = Characters.glyphs();
        batches = new ArrayList<>();
        for (int first = 0; first < glyphs.size(); first++) {
            List<Glyph> all = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                all.addAll(wanted.of(glyphs.get((first + i) % glyphs.size())));
            }
            batches.add(List.copyOf(all));
        }
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        recognizer.close();
    }

    /**
     * Reads a batch; the time is that of the whole batch.
     *
     * @return the recognitions
     */
    @Benchmark
    public List<Recognition> read() {
        next = (next + 1) % batches.size();
        return recognizer.recognizeAll(batches.get(next));
    }
}

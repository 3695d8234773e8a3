package io.handwriting.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take from the PNG of a canvas, as a browser sends it, to a label, with the same net each way?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar PngToRecognition -prof gc}
 */
public class PngToRecognition extends PerCall {
    /** Who does it; see {@link Reading}. */
    @Param({"library", "buffered-image", "djl-translator"})
    public String way;

    private Reading reading;
    private List<byte[]> pngs;
    private int next;

    /**
     * Opens the model and draws ten canvases.
     *
     * @throws IOException if the model cannot be opened
     */
    @Setup
    public void open() throws IOException {
        reading = Reading.by(way);
        pngs = Characters.pngs(280);
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        reading.close();
    }

    /**
     * Reads one canvas after the other.
     *
     * @return the label
     * @throws IOException never, as the pictures are good
     */
    @Benchmark
    public String read() throws IOException {
        next = (next + 1) % pngs.size();
        return reading.label(pngs.get(next));
    }
}

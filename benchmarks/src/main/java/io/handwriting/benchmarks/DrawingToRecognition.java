package io.handwriting.benchmarks;

import io.handwriting.Drawing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to read a character from its strokes, which two nets look at, and from a canvas of 280 × 280 pixels?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar DrawingToRecognition -prof gc}
 */
public class DrawingToRecognition extends PerCall {
    private static final int SIDE = 280;

    /** What is read. */
    @Param({"strokes", "canvas"})
    public String drawing;

    private Recognizer recognizer;
    private CanvasReader reader;
    private List<? extends Drawing> drawings;
    private int next;

    /** Opens the model and draws ten characters. */
    @Setup
    public void open() {
        recognizer = ShippedModel.open("onnx", 1);
        reader = CanvasReader.of(recognizer);
        drawings = drawing.equals("strokes") ? Characters.inks() : Characters.canvases(SIDE);
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        recognizer.close();
    }

    /**
     * Reads one character after the other.
     *
     * @return the recognition
     */
    @Benchmark
    public Recognition read() {
        next = (next + 1) % drawings.size();
        return reader.read(drawings.get(next));
    }
}

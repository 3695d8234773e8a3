package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to read a number of ten digits, from its strokes and from a canvas, well apart or touching?
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar LineToText -prof gc}
 */
public class LineToText extends PerCall {
    private static final String NUMBER = "3141592650";
    private static final SyntheticCanvas CANVAS = new SyntheticCanvas(1000, 8, 900, 50, 450, 255, 0);
    private static final float APART = 20;
    private static final float TOUCHING = -2;

    /** What is read. */
    @Param({"strokes", "canvas", "touching"})
    public String line;

    private Recognizer recognizer;
    private TextReader reader;
    private Drawing drawing;

    /** Opens the model and draws the number. */
    @Setup
    public void open() {
        recognizer = ShippedModel.open("onnx", 1);
        reader = TextReader.of(CanvasReader.of(recognizer).with(Alphabet.DIGITS));
        Ink ink = SyntheticLine.of(NUMBER, line.equals("touching") ? TOUCHING : APART);
        drawing = line.equals("strokes") ? ink : CANVAS.draw(ink);
    }

    /** Closes the model. */
    @TearDown
    public void close() {
        recognizer.close();
    }

    /**
     * Reads the number.
     *
     * @return the text
     */
    @Benchmark
    public Text read() {
        return reader.read(drawing);
    }
}

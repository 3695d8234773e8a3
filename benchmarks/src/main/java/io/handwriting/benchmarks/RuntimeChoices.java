package io.handwriting.benchmarks;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import io.handwriting.Glyph;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What do the ways to use ONNX Runtime cost: buffers, threads, the optimisation of the graph? The first is the library's.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar RuntimeChoices -prof gc}
 */
public class RuntimeChoices extends PerCall {
    private static final String GLYPHS = "glyphs";
    private static final String SCORES = "logits";

    /** What is done otherwise than the library does it. */
    @Param({
        "as-shipped",
        "new-buffers",
        "heap-arrays",
        "two-threads",
        "two-threads-spinning",
        "unoptimised",
        "optimised-before"
    })
    public String choice;

    /** How many glyphs are computed at once. */
    @Param({"1", "32"})
    public int batch;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private Path model;
    private OrtSession session;
    private FloatBuffer glyphs;
    private Map<String, OnnxTensor> inputs;
    private Map<String, OnnxTensor> outputs;
    private int classes;

    /**
     * Opens the model.
     *
     * @throws OrtException if ONNX Runtime fails
     * @throws IOException if there is no room for a temporary file
     */
    @Setup
    public void prepare() throws OrtException, IOException {
        classes = ShippedModel.content().network().classes();
        model = ShippedModel.withoutTaps();
        if (choice.equals("optimised-before")) {
            optimise();
        }
        session = open();
        glyphs = DirectFloats.of(batch * Glyph.PIXELS);
        inputs = Map.of(GLYPHS, OnnxTensor.createTensor(environment, glyphs, glyphsShape()));
        outputs = Map.of(SCORES, OnnxTensor.createTensor(environment, DirectFloats.of(batch * classes), scoresShape()));
    }

    private void optimise() throws OrtException, IOException {
        Path optimised = Files.createTempFile("optimised", ".onnx");
        try (SessionOptions settings = new SessionOptions()) {
            settings.setOptimizedModelFilePath(optimised.toString());
            environment.createSession(model.toString(), settings).close();
        }
        optimised.toFile().deleteOnExit();
        model = optimised;
    }

    private OrtSession open() throws OrtException {
        try (SessionOptions settings = new SessionOptions()) {
            boolean spinning = choice.equals("two-threads-spinning");
            settings.setIntraOpNumThreads(choice.startsWith("two-threads") ? 2 : 1);
            settings.addConfigEntry("session.intra_op.allow_spinning", spinning ? "1" : "0");
            boolean plain = choice.equals("unoptimised") || choice.equals("optimised-before");
            settings.setOptimizationLevel(plain ? OptLevel.NO_OPT : OptLevel.ALL_OPT);
            return environment.createSession(model.toString(), settings);
        }
    }

    private long[] glyphsShape() {
        return new long[] {batch, 1, Glyph.SIZE, Glyph.SIZE};
    }

    private long[] scoresShape() {
        return new long[] {batch, classes};
    }

    /**
     * Computes the scores of a batch.
     *
     * @return the first score
     * @throws OrtException if ONNX Runtime fails
     */
    @Benchmark
    public Object run() throws OrtException {
        return switch (choice) {
            case "new-buffers" ->
                runOn(OnnxTensor.createTensor(environment, DirectFloats.of(batch * Glyph.PIXELS), glyphsShape()));
            case "heap-arrays" ->
                runOn(OnnxTensor.createTensor(environment, new float[batch][1][Glyph.SIZE][Glyph.SIZE]));
            default -> runInPlace();
        };
    }

    private Object runInPlace() throws OrtException {
        session.run(inputs, outputs).close();
        return outputs;
    }

    private Object runOn(OnnxTensor input) throws OrtException {
        try (input;
                OrtSession.Result result = session.run(Map.of(GLYPHS, input))) {
            return result.get(0).getValue();
        }
    }

    /**
     * Opens the model once more, which is half of a cold start.
     *
     * @throws OrtException if ONNX Runtime fails
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 20)
    public void openAgain() throws OrtException {
        open().close();
    }

    /**
     * Closes the model.
     *
     * @throws OrtException if ONNX Runtime fails
     */
    @TearDown(Level.Trial)
    public void close() throws OrtException {
        inputs.values().forEach(OnnxTensor::close);
        outputs.values().forEach(OnnxTensor::close);
        session.close();
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Does the memory of the process grow over 5,000 batches of training, or over 100,000 recognitions on each
 * runtime? On Linux.
 *
 * <pre>
 * GOMP_SPINCOUNT=0 java -Xmx300m -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.MemoryOverTime \
 *     cnn-batchnorm
 * </pre>
 */
public final class MemoryOverTime {
    private static final int BATCHES = 5_000;
    private static final int CALLS = 100_000;
    private static final List<String> RUNTIMES = List.of("onnx", "java", "djl", "mxnet");

    private MemoryOverTime() {}

    /**
     * Prints the resident memory now and then.
     *
     * @param args the architecture
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("MemoryOverTime ARCHITECTURE", args, MemoryOverTime::start);
    }

    private static void start(Arguments arguments) {
        TrainingData data = SyntheticGlyphs.data(Alphabet.DIGITS, 160, 1);
        TrainingPlan plan = TrainingPlan.defaults().epochs(50).batchSize(16).validationShare(0);
        int[] batches = {0};
        DjlTrainer.of(Architecture.named(arguments.text(0)))
                .train(
                        data,
                        plan,
                        event -> {
                            if (event instanceof TrainingEvent.BatchDone && ++batches[0] % (BATCHES / 10) == 0) {
                                print(batches[0] + " batches");
                            }
                        },
                        new Cancellation());
        RUNTIMES.forEach(runtime -> read(runtime, data));
        System.exit(0); // the engine keeps threads of its own
    }

    private static void read(String runtime, TrainingData data) {
        try (Recognizer recognizer = ShippedModel.open(runtime, 1)) {
            for (int call = 0; call <= CALLS; call++) {
                recognizer.recognize(data.glyph(call % data.size()));
                if (call % (CALLS / 10) == 0) {
                    print(call + " calls on " + runtime);
                }
            }
        }
    }

    private static void print(String when) {
        try {
            System.out.printf("%s: %.0f MB resident%n", when, ProcessMemory.residentMegabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

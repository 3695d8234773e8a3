package io.handwriting.onnx;

import ai.onnxruntime.OrtEnvironment;
import io.handwriting.Recognizer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Opens a model, reads a glyph, prints what it saw, and falls dead. */
final class ColdProgram {
    private ColdProgram() {}

    /** Takes a model file, the number of threads, and whether the app has started ONNX Runtime before. */
    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            OrtEnvironment.getEnvironment();
        }
        ModelSource model = ModelSource.of(Path.of(args[0]));
        long before = threads();
        OpenOptions options = OpenOptions.DEFAULTS.threads(Integer.parseInt(args[1]));
        try (Recognizer recognizer = new OnnxRecognizerProvider().open(model, options)) {
            System.out.println("reads "
                    + recognizer.recognize(SyntheticGlyphs.of("3")).ranking().size());
            System.out.println("threads " + (threads() - before));
        }
        System.out.println("path " + System.getProperty("onnxruntime.native.path"));
        Runtime.getRuntime().halt(0);
    }

    private static long threads() throws IOException {
        Path tasks = Path.of("/proc/self/task");
        if (!Files.isDirectory(tasks)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(tasks)) {
            return all.count();
        }
    }
}

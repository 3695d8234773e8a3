package io.handwriting.benchmarks;

import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Tap;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The model that comes with the library, for whatever is to run it. */
final class ShippedModel {
    private static final String SCORES = "logits";

    private ShippedModel() {}

    static ModelSource source() {
        return Recognizers.discover().models().values().iterator().next();
    }

    static NetworkFile content() {
        return NetworkFile.read(source());
    }

    /** Opens it with {@code onnx}, {@code java}, {@code djl} (on PyTorch) or {@code mxnet} (DJL on MXNet). */
    static Recognizer open(String runtime, int threads) {
        if (!runtime.equals("mxnet")) {
            return Recognizers.discover().using(runtime).open(source(), new OpenOptions("cpu", threads));
        }
        NetworkFile content = content();
        return new DjlModel(content.card(), content.network(), content.weights())
                .open(new Compute("MXNet", "cpu", threads));
    }

    /** Opens the model whose file is the argument at a place, if there is one, or else the one that ships. */
    static Recognizer openUnless(Arguments arguments, int place) {
        return arguments.has(place) ? Recognizer.open(arguments.path(place)) : open("onnx", 1);
    }

    /** Writes it to a temporary file with scores for its only output, as runtimes want it that know nothing of taps. */
    static Path withoutTaps() {
        NetworkFile content = content();
        List<Layer> layers = content.network().layers().stream()
                .filter(layer -> !(layer instanceof Tap tap) || tap.name().equals(SCORES))
                .toList();
        return saved(new NetworkFile(content.card(), new Network(layers), content.weights()));
    }

    static Path saved(NetworkFile content) {
        try {
            Path folder = Files.createTempDirectory("benchmarks");
            Path file = folder.resolve("model.onnx");
            content.save(file);
            folder.toFile().deleteOnExit(); // after the file, which is named later
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.handwriting.plain;

import io.handwriting.ProviderException;
import io.handwriting.Recognizer;
import io.handwriting.network.NetworkFile;
import io.handwriting.plain.internal.runtime.PlainScorer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;

/**
 * Opens model files with a runtime in plain Java, which needs no natives; taken where no other provider is there.
 *
 * <p>It computes on the processor, and a call with the one thread that called, however many were offered.
 */
public final class PlainRecognizerProvider implements RecognizerProvider {
    private static final int RANK = -100;

    /** Made by the service loader. */
    public PlainRecognizerProvider() {}

    @Override
    public String name() {
        return "java";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public boolean reads(ModelSource model) {
        return NetworkFile.looksLikeOne(model);
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        if (options.device().startsWith("cuda")) {
            throw new ProviderException("There is no device \"" + options.device()
                    + "\" here: the runtime in plain Java computes on the processor alone. Ask for auto or cpu, or add"
                    + " io.handwriting:handwriting-djl for an NVIDIA GPU.");
        }
        NetworkFile content = NetworkFile.read(model);
        return Recognizer.of(content.card(), PlainScorer.of(content.network(), content.weights()));
    }
}

package io.handwriting.onnx;

import io.handwriting.Recognizer;
import io.handwriting.network.ModelBytes;
import io.handwriting.network.NetworkFile;
import io.handwriting.onnx.internal.natives.Natives;
import io.handwriting.onnx.internal.runtime.OnnxScorer;
import io.handwriting.spi.Availability;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;

/** Opens model files with ONNX Runtime; taken before other providers unless one of them is asked for by name. */
public final class OnnxRecognizerProvider implements RecognizerProvider {
    private static final int RANK = 100;

    /** Made by the service loader. */
    public OnnxRecognizerProvider() {}

    @Override
    public String name() {
        return "onnx";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Availability availability() {
        return Natives.availability();
    }

    @Override
    public boolean reads(ModelSource model) {
        return NetworkFile.looksLikeOne(model);
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        ModelBytes content = ModelBytes.read(model);
        return Recognizer.of(content.card(), OnnxScorer.of(content, options));
    }
}

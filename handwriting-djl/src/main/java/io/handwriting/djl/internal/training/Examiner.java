package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Checks a net with glyphs that it does not learn from; for one thread. */
final class Examiner {
    private static final int AT_ONCE = 128;

    private final Backend backend;
    private final Network network;
    private final TrainingData data;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(AT_ONCE * Glyph.PIXELS * Float.BYTES).order(ByteOrder.nativeOrder());

    Examiner(Backend backend, Network network, TrainingData data) {
        this.backend = backend;
        this.network = network;
        this.data = data;
    }

    Validation examine(WeightArrays weights, Cancellation cancellation) {
        if (data.size() == 0) {
            return Validation.NONE;
        }
        Scored scored = score(weights, cancellation);
        double loss = scored.loss(1);
        if (!Double.isFinite(loss)) {
            throw new TrainingException("The validation loss became " + loss
                    + ", for the net gives no numbers any more; a lower learning-rate or clipping may help.");
        }
        return new Validation(loss, scored.accuracy());
    }

    Scored score(WeightValues weights, Cancellation cancellation) {
        try (NDManager room = backend.newArrays()) {
            return score(new WeightArrays(room, network.weights(), weights::get), cancellation);
        }
    }

    private Scored score(WeightArrays weights, Cancellation cancellation) {
        int classes = network.classes();
        float[] scores = new float[Math.multiplyExact(data.size(), classes)];
        for (int from = 0; from < data.size(); from += AT_ONCE) {
            cancellation.throwIfCancelled();
            int rows = Math.min(AT_ONCE, data.size() - from);
            System.arraycopy(scores(weights, from, rows), 0, scores, from * classes, rows * classes);
        }
        return new Scored(data, scores);
    }

    private float[] scores(WeightArrays weights, int from, int rows) {
        float[] glyphs = new float[rows * Glyph.PIXELS];
        for (int i = 0; i < rows; i++) {
            data.copyGlyph(from + i, glyphs, i * Glyph.PIXELS);
        }
        buffer.asFloatBuffer().put(glyphs);
        ByteBuffer used = buffer.slice(0, glyphs.length * Float.BYTES).order(ByteOrder.nativeOrder());
        try (NDManager passing = backend.newArrays()) {
            NDArray batch = passing.create(used, new Shape(rows, 1, Glyph.SIZE, Glyph.SIZE), DataType.FLOAT32);
            return Pass.inference(network.layers(), batch, weights::get, (tap, values) -> {})
                    .toFloatArray();
        }
    }
}

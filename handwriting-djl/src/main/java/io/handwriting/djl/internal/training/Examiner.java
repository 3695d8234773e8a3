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
        double loss = 0;
        int right = 0;
        for (int from = 0; from < data.size(); from += AT_ONCE) {
            cancellation.throwIfCancelled();
            int rows = Math.min(AT_ONCE, data.size() - from);
            float[] scores = scores(weights, from, rows);
            int classes = scores.length / rows;
            for (int i = 0; i < rows; i++) {
                int label = data.labelIndex(from + i);
                loss += surprise(scores, i * classes, classes, label);
                right += best(scores, i * classes, classes) == label ? 1 : 0;
            }
        }
        if (!Double.isFinite(loss)) {
            throw new TrainingException("The validation loss became " + loss
                    + ", for the net gives no numbers any more; a lower learning-rate or clipping may help.");
        }
        return new Validation(loss / data.size(), (double) right / data.size());
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

    private static double surprise(float[] scores, int from, int classes, int label) {
        double most = scores[from + best(scores, from, classes)];
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            sum += Math.exp(scores[from + i] - most);
        }
        return Math.log(sum) - (scores[from + label] - most);
    }

    private static int best(float[] scores, int from, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[from + i] > scores[from + best]) {
                best = i;
            }
        }
        return best;
    }
}

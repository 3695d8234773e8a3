package io.handwriting.examples.android;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.Recognizer;
import io.handwriting.spi.Scorer;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

// tag::scorer[]
/** Scores with ONNX Runtime's Java interface, which is the same on Android, and with nothing that Android lacks. */
public final class AndroidScorer implements Scorer {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private AndroidScorer(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens a model that comes with the app; it is not checked, as a file from elsewhere would have to be.
     *
     * @param model the content of the model file
     * @return a recognizer, to be closed
     */
    public static Recognizer open(byte[] model) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            OrtSession session = environment.createSession(model);
            ModelCard card = ModelCard.fromProperties(session.getMetadata().getCustomMetadata());
            return Recognizer.of(card, new AndroidScorer(environment, session));
        } catch (OrtException e) {
            throw new ModelException("The model cannot be opened (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        float[] pixels = new float[glyphs.size() * Glyph.PIXELS];
        for (int i = 0; i < glyphs.size(); i++) {
            System.arraycopy(glyphs.get(i).toArray(), 0, pixels, i * Glyph.PIXELS, Glyph.PIXELS);
        }
        long[] shape = {glyphs.size(), 1, Glyph.SIZE, Glyph.SIZE};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(pixels), shape);
                OrtSession.Result result = session.run(Map.of("glyphs", input), Set.of("logits"))) {
            float[][] rows = (float[][]) result.get(0).getValue();
            int labels = scores.length / rows.length;
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(rows[i], 0, scores, i * labels, labels);
            }
        } catch (OrtException e) {
            throw new ModelException("The model cannot be computed (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("The model cannot be given back (" + e.getMessage() + ").", e);
        }
    }
}
// end::scorer[]

package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OrtException;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.network.ModelBytes;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.util.List;
import java.util.Optional;

/** Scores glyphs with ONNX Runtime; any number of threads at once share one graph, each in a lane of its own. */
public final class OnnxScorer implements Scorer {
    private final ModelBytes model;
    private final Graph graph;
    private final Lanes lanes;

    private OnnxScorer(ModelBytes model, Graph graph, int threads) {
        this.model = model;
        this.graph = graph;
        this.lanes = Lanes.of(graph, classes(), threads);
    }

    /**
     * Loads a model.
     *
     * @param model the model file
     * @param options device and threads
     * @return the model, ready to score
     * @throws HandwritingException if ONNX Runtime, the device or the model does not work
     */
    public static OnnxScorer of(ModelBytes model, OpenOptions options) {
        OnnxScorer scorer = new OnnxScorer(model, Graph.load(model, options), options.threads());
        try {
            scorer.warmUp();
        } catch (HandwritingException e) {
            scorer.close();
            throw e;
        }
        return scorer;
    }

    /** The first pass takes many times as long as the next ones; it is not left to the first caller. */
    private void warmUp() {
        score(List.of(Glyph.BLANK), new float[classes()]);
    }

    private int classes() {
        return model.card().alphabet().size();
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        lanes.run(lane -> score(lane, glyphs, scores));
    }

    private static void score(Lane lane, List<Glyph> glyphs, float[] scores) throws OrtException {
        for (int from = 0; from < glyphs.size(); from += Lane.GLYPHS) {
            lane.score(glyphs, from, Math.min(glyphs.size(), from + Lane.GLYPHS), scores);
        }
    }

    @Override
    public Optional<ScorerProbe> probe() {
        return Optional.of(new OnnxProbe(model.network().taps(), lanes));
    }

    @Override
    public String device() {
        return graph.device();
    }

    @Override
    public void close() {
        lanes.close();
        graph.close();
    }
}

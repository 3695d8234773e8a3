package io.handwriting.onnx.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.network.Architecture;
import io.handwriting.network.ModelBytes;
import io.handwriting.network.layer.Tap;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.ScorerProbe;
import io.handwriting.testkit.Allocation;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OnnxScorerTest {
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(2 * Lane.GLYPHS + 3, 5);
    private static final int CLASSES = 47;

    private static float[] scores(OnnxScorer scorer, List<Glyph> glyphs) {
        float[] scores = new float[glyphs.size() * CLASSES];
        scorer.score(glyphs, scores);
        return scores;
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void batchesOfAnySize_areScoredAsTheirGlyphs(Architecture architecture) {
        try (OnnxScorer scorer = OnnxScorer.of(Samples.model(architecture), OpenOptions.DEFAULTS)) {
            float[] together = scores(scorer, GLYPHS);
            for (int i = 0; i < GLYPHS.size(); i++) {
                float[] alone = scores(scorer, List.of(GLYPHS.get(i)));
                for (int label = 0; label < CLASSES; label++) {
                    assertThat(together[i * CLASSES + label])
                            .isCloseTo(alone[label], within(1e-4f * Math.max(1, Math.abs(alone[label]))));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void probe_showsTheTapsOfTheNet(Architecture architecture) {
        ModelBytes model = Samples.model(architecture);
        try (OnnxScorer scorer = OnnxScorer.of(model, OpenOptions.DEFAULTS)) {
            ScorerProbe probe = scorer.probe().orElseThrow();
            float[] scores = new float[CLASSES];
            List<LayerActivation> layers = probe.trace(GLYPHS.get(0), scores);
            assertThat(scores).containsExactly(scores(scorer, GLYPHS.subList(0, 1)), within(1e-4f));
            assertThat(layers)
                    .extracting(LayerActivation::name)
                    .containsExactlyElementsOf(probe.layers())
                    .containsExactlyElementsOf(
                            model.network().taps().stream().map(Tap::name).toList());
        }
    }

    @Test
    void scoring_takesTheSameMemoryForOneGlyphAsForMany() {
        try (OnnxScorer scorer = OnnxScorer.of(Samples.model(Architecture.LINEAR), OpenOptions.DEFAULTS)) {
            float[] scores = new float[Lane.GLYPHS * CLASSES];
            List<Glyph> one = List.of(GLYPHS.get(0));
            List<Glyph> many = List.copyOf(GLYPHS.subList(0, Lane.GLYPHS));
            long forOne = allocated(scorer, one, scores);
            long forMany = allocated(scorer, many, scores);
            assertThat(forMany).isCloseTo(forOne, within(200L));
            assertThat(forOne).isLessThan(2_000);
        }
    }

    /** For a call, once the lane and its tensors are there. */
    private static long allocated(OnnxScorer scorer, List<Glyph> glyphs, float[] scores) {
        int calls = 200;
        Runnable work = () -> {
            for (int i = 0; i < calls; i++) {
                scorer.score(glyphs, scores);
            }
        };
        work.run();
        return Allocation.of(work) / calls;
    }

    @Test
    void severalThreadsACall_giveTheSameScores() {
        ModelBytes model = Samples.model(Architecture.COMPACT);
        try (OnnxScorer one = OnnxScorer.of(model, OpenOptions.DEFAULTS);
                OnnxScorer two = OnnxScorer.of(model, OpenOptions.DEFAULTS.threads(2))) {
            assertThat(scores(two, GLYPHS)).containsExactly(scores(one, GLYPHS), within(1e-3f));
        }
    }

    /** ONNX Runtime can be told to flush them, and then does so in the caller's thread for good. */
    @Test
    void denormalNumbers_staySoInTheCallersThread() {
        OnnxScorer.of(Samples.model(Architecture.LINEAR), OpenOptions.DEFAULTS).close();
        float half = GLYPHS.isEmpty() ? 0 : 0.5f;
        assertThat(Float.MIN_NORMAL * half).isPositive();
    }

    @Test
    void anInterruptedThread_isAnsweredAndStaysInterrupted() {
        try (OnnxScorer scorer = OnnxScorer.of(Samples.model(Architecture.LINEAR), OpenOptions.DEFAULTS)) {
            Thread.currentThread().interrupt();
            float[] scores = scores(scorer, GLYPHS);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(scores).containsExactly(scores(scorer, GLYPHS));
        }
    }
}

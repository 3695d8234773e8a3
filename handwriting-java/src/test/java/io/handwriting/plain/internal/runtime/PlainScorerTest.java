package io.handwriting.plain.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Tap;
import io.handwriting.spi.ScorerProbe;
import io.handwriting.testkit.Allocation;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlainScorerTest {
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(5, 5);
    private static final int CLASSES = 47;

    private static PlainScorer scorer(Network network) {
        return PlainScorer.of(network, Samples.weights(network));
    }

    private static float[] scores(PlainScorer scorer, List<Glyph> glyphs, int classes) {
        float[] scores = new float[glyphs.size() * classes];
        scorer.score(glyphs, scores);
        return scores;
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void batches_areScoredAsTheirGlyphs_toTheLastBit(Architecture architecture) {
        PlainScorer scorer = scorer(architecture.network(CLASSES));
        float[] together = scores(scorer, GLYPHS, CLASSES);
        for (int i = 0; i < GLYPHS.size(); i++) {
            assertThat(Arrays.copyOfRange(together, i * CLASSES, (i + 1) * CLASSES))
                    .containsExactly(scores(scorer, List.of(GLYPHS.get(i)), CLASSES));
        }
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void probe_showsTheTapsOfTheNet_andTheSameScores(Architecture architecture) {
        Network network = architecture.network(CLASSES);
        PlainScorer scorer = scorer(network);
        ScorerProbe probe = scorer.probe().orElseThrow();
        float[] scores = new float[CLASSES];
        assertThat(probe.trace(GLYPHS.get(0), scores))
                .extracting(LayerActivation::name)
                .containsExactlyElementsOf(probe.layers())
                .containsExactlyElementsOf(
                        network.taps().stream().map(Tap::name).toList());
        assertThat(scores).containsExactly(scores(scorer, GLYPHS.subList(0, 1), CLASSES));
    }

    @Test
    void scoring_leavesNextToNoGarbage() {
        PlainScorer scorer = scorer(Architecture.COMPACT.network(CLASSES));
        float[] scores = new float[GLYPHS.size() * CLASSES];
        int calls = 20;
        Runnable work = () -> {
            for (int i = 0; i < calls; i++) {
                scorer.score(GLYPHS, scores);
            }
        };
        work.run();
        assertThat(Allocation.of(work) / calls).isLessThan(200);
    }

    /** Numbers beyond all bounds stay in the memory of a lane, and must not reach the next glyph. */
    @Test
    void aGlyphAfterOneThatOverflowed_isScoredAsEver() {
        Glyph faint = faint(GLYPHS.get(0));
        float[] expected = scores(overflowing(), List.of(faint), 3);
        PlainScorer used = overflowing();
        assertThat(scores(used, GLYPHS, 3)).contains(Float.POSITIVE_INFINITY);
        assertThat(expected).containsExactly(scores(used, List.of(faint), 3));
        assertThat(expected[0]).isFinite();
    }

    /** Both orders of rows, none of which has as many as fit together. */
    private static PlainScorer overflowing() {
        Network network = new Network(List.of(
                Convolution.of("first", 1, 5, 3, 1),
                Convolution.of("second", 5, 5, 3, 9),
                Convolution.of("third", 5, 17, 3, 1),
                new GlobalAverage(),
                new Convolution("last", 17, 3, 1, 1, 0, 1, false)));
        WeightValues weights = FirstWeights.of(network, 1);
        weights.asMap().values().forEach(values -> Arrays.fill(values, 1));
        Arrays.fill(weights.get("first.weight"), 3e38f);
        return PlainScorer.of(network, weights);
    }

    private static Glyph faint(Glyph glyph) {
        float[] pixels = glyph.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] *= 1e-36f;
        }
        return Glyph.of(pixels);
    }

    @Test
    void anInterruptedThread_isAnsweredAndStaysInterrupted() {
        PlainScorer scorer = scorer(Architecture.LINEAR.network(CLASSES));
        Thread.currentThread().interrupt();
        float[] scores = scores(scorer, GLYPHS, CLASSES);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(scores).containsExactly(scores(scorer, GLYPHS, CLASSES));
    }
}

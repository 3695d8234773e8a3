package io.handwriting.djl.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.pytorch.jni.JniUtils;
import io.handwriting.Glyph;
import io.handwriting.ModelException;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.spi.ScorerProbe;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkScorerTest {
    private static final Network NET = Architecture.CNN_SMALL.network(10);
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(5, 1);

    private static NetworkScorer scorer(String engine) {
        return NetworkScorer.of(Backend.of(engine, "cpu"), NET, FirstWeights.of(NET, 1), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Backend.PYTORCH, Backend.MXNET})
    void reading_leavesNothingBehind(String engine) {
        Backend.of(engine, "cpu");
        int before = Held.by(engine);
        try (NetworkScorer scorer = scorer(engine)) {
            int first = heldAfter(1, scorer, engine);
            assertThat(heldAfter(40, scorer, engine)).isEqualTo(first);
        }
        assertThat(Held.by(engine)).isEqualTo(before);
    }

    private static int heldAfter(int rounds, NetworkScorer scorer, String engine) {
        ScorerProbe probe = scorer.probe().orElseThrow();
        for (int i = 0; i < rounds; i++) {
            scorer.score(GLYPHS, new float[50]);
            probe.trace(GLYPHS.get(0), new float[10]);
            probe.saliency(GLYPHS.get(0), 3, 10);
        }
        return Held.by(engine);
    }

    @Test
    void weightsOfAnotherNet_areRefusedAndNothingIsHeld() {
        Network other = Architecture.LINEAR.network(10);
        Backend backend = Backend.of(Backend.PYTORCH, "cpu");
        int before = Held.by(Backend.PYTORCH);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> NetworkScorer.of(backend, NET, FirstWeights.of(other, 1), 1));
        assertThat(Held.by(Backend.PYTORCH)).isEqualTo(before);
    }

    @Test
    void callersThread_isLeftWithoutGradients() {
        try (NetworkScorer scorer = scorer(Backend.PYTORCH)) {
            scorer.probe().orElseThrow().saliency(GLYPHS.get(0), 3, 10);
            assertThat(JniUtils.isGradMode()).isFalse();
        }
    }

    @Test
    void interruptedCaller_isToldInsteadOfWaiting() {
        Lanes lanes = new Lanes(Backend.of(Backend.PYTORCH, "cpu"), 1024); // one lane
        lanes.run(lane -> {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(ModelException.class)
                    .isThrownBy(() -> lanes.run(other -> {}))
                    .withMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        });
        List<Lane> used = new ArrayList<>();
        lanes.run(used::add);
        assertThat(used).hasSize(1);
    }
}

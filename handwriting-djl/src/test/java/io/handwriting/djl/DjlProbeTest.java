package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.runtime.NetworkScorer;
import io.handwriting.spi.ScorerProbe;
import io.handwriting.testkit.ActivationProbeContract;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A probe on DJL")
class DjlProbeTest extends ActivationProbeContract {
    @Override
    protected Recognizer open() {
        return Samples.MODEL.open();
    }

    @Test
    @DisplayName("shows each convolution with its size, and the dense layers")
    void layers_areThoseOfTheNet() {
        try (Recognizer recognizer = open()) {
            List<LayerActivation> layers = recognizer
                    .probe()
                    .orElseThrow()
                    .trace(SyntheticGlyphs.of("3"))
                    .layers();
            assertThat(layers)
                    .extracting(LayerActivation::name)
                    .containsExactly("conv1", "conv2", "conv3", "dense1", "logits");
            assertThat(layers.get(1).shape()).containsExactly(64, 14, 14);
            assertThat(layers.get(1).kind()).isEqualTo(LayerKind.CONVOLUTION);
            assertThat(layers.get(3).shape()).containsExactly(128);
        }
    }

    /** What integrated gradients promise; sixteen steps keep it but for a small part. */
    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    @DisplayName("gives pixels shares that add up to what the ink changes in the score")
    void shares_addUpToTheScore(String engine) {
        ModelCard card = Samples.MODEL.card();
        int classes = card.alphabet().size();
        try (NetworkScorer scorer =
                NetworkScorer.of(Backend.of(engine, "cpu"), Samples.MODEL.network(), Samples.MODEL.weights(), 1)) {
            ScorerProbe probe = scorer.probe().orElseThrow();
            float[] drawn = new float[classes];
            float[] blank = new float[classes];
            Glyph glyph = SyntheticGlyphs.of("5");
            probe.trace(glyph, drawn);
            probe.trace(Glyph.BLANK, blank);
            double sum = 0;
            for (float share : probe.saliency(glyph, 5, classes)) {
                sum += share;
            }
            double change = drawn[5] - blank[5];
            assertThat(sum).isEqualTo(change, within(0.1 * Math.abs(change) + 0.05));
        }
    }
}

package io.handwriting.network.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.LayerKind;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is tested with whole files, see HostileModelTest. */
class NetworkTextTest {
    private static final List<Layer> ENDING =
            List.of(new GlobalAverage(), new Dense("logits", 1, 10), new Tap("logits", LayerKind.OUTPUT));

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void everyNet_isReadAsItWasWritten(Architecture architecture) {
        Network network = architecture.network(47);
        assertThat(NetworkParser.read(NetworkWriter.write(network))).isEqualTo(network);
        assertThat(NetworkParser.read(NetworkWriter.write(network.folded()))).isEqualTo(network.folded());
    }

    @Test
    void text_canBeReadByPeople() {
        assertThat(NetworkWriter.write(Architecture.COMPACT.network(47).folded())
                        .lines())
                .startsWith(
                        "convolution(conv1,1,24,3,1,1,1,true)",
                        "rectifier()",
                        "tap(conv1,CONVOLUTION)",
                        "maximum-pool(2)",
                        "residual(block1,0.0,[convolution(block1.a,24,48,3,1,1,1,true),rectifier(),"
                                + "convolution(block1.b,48,48,3,1,1,1,true),excitation(block1.se,48,6)],"
                                + "[convolution(block1.skip,24,48,1,1,0,1,true)])")
                .endsWith("dropout(dropout,0.2)", "dense(logits,128,47)", "tap(logits,OUTPUT)");
    }

    @ParameterizedTest
    @ValueSource(floats = {0, -0f, 1, 1e-7f, 123_456.79f, 1e7f, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MIN_NORMAL})
    void numbers_areReadBitByBit(float mean) {
        Network network = with(new Rescale(mean, 0.1f));
        assertThat(NetworkParser.read(NetworkWriter.write(network))).isEqualTo(network);
    }

    @Test
    void longNamesAndDeepBlocks_areReadAgain() {
        Layer layer = new Tap("Aa0_.-".repeat(16), LayerKind.OTHER);
        for (int depth = 0; depth < Residual.MOST_NESTED; depth++) {
            layer = new Residual("block" + depth, List.of(layer), List.of(new Rectifier()), 0.99f);
        }
        Network network = with(layer);
        assertThat(NetworkParser.read(NetworkWriter.write(network))).isEqualTo(network);
    }

    @Test
    void asManyLayersAsANetCanHave_areReadAgain() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < Network.MOST_LAYERS - ENDING.size(); i++) {
            layers.add(new Rectifier());
        }
        Network network = with(layers.toArray(Layer[]::new));
        assertThat(NetworkParser.read(NetworkWriter.write(network))).isEqualTo(network);
    }

    private static Network with(Layer... layers) {
        List<Layer> all = new ArrayList<>(List.of(layers));
        all.addAll(ENDING);
        return new Network(all);
    }
}

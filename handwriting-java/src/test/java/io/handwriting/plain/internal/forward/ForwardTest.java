package io.handwriting.plain.internal.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Residual;
import io.handwriting.testkit.Allocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardTest {
    private static final int CHANNELS = 100;

    private static Network deep(int layers) {
        List<Layer> deep = new ArrayList<>();
        deep.add(Convolution.of("wide", 1, CHANNELS, 1, 1));
        for (int i = 0; i < layers; i++) {
            deep.add(new Rectifier());
            deep.add(new Residual("block" + i, List.of(new Rectifier()), List.of(), 0));
        }
        deep.add(new GlobalAverage());
        return new Network(deep);
    }

    private static long memory(Network network) {
        Forward net = Forward.of(network, FirstWeights.of(network, 1));
        net.memory();
        return Allocation.of(net::memory);
    }

    /** A file of few bytes can ask for hundreds of layers of any size. */
    @Test
    void aDeepNet_takesNoMoreMemoryThanAShallowOne() {
        assertThat(memory(deep(300))).isEqualTo(memory(deep(4))).isLessThan(4L * 4 * CHANNELS * 784 + 20_000);
    }
}

package io.handwriting.plain.internal.runtime;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.plain.internal.forward.Forward;
import io.handwriting.spi.ScorerProbe;
import java.util.ArrayList;
import java.util.List;

/** Shows what flows by the taps of a net. */
final class PlainProbe implements ScorerProbe {
    private final Network network;
    private final Forward net;
    private final Lanes lanes;

    PlainProbe(Network network, Forward net, Lanes lanes) {
        this.network = network;
        this.net = net;
        this.lanes = lanes;
    }

    @Override
    public List<String> layers() {
        return network.taps().stream().map(Tap::name).toList();
    }

    @Override
    public List<LayerActivation> trace(Glyph glyph, float[] scores) {
        List<LayerActivation> seen = new ArrayList<>();
        lanes.run(memory -> {
            glyph.copyTo(net.glyph(memory), 0);
            net.trace(memory, scores, (tap, volume, values) -> seen.add(activation(tap, volume, values)));
        });
        return seen;
    }

    private static LayerActivation activation(Tap tap, Volume volume, float[] values) {
        List<Integer> shape = volume.area() == 1
                ? List.of(volume.channels())
                : List.of(volume.channels(), volume.height(), volume.width());
        return new LayerActivation(tap.name(), tap.kind(), shape, values);
    }

    @Override
    public void score(Glyph glyph, float[] scores) {
        lanes.run(memory -> {
            glyph.copyTo(net.glyph(memory), 0);
            net.score(memory, scores, 0);
        });
    }
}

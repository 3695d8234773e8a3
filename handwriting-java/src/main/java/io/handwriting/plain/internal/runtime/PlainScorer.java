package io.handwriting.plain.internal.runtime;

import io.handwriting.Glyph;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.plain.internal.forward.Forward;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.util.List;
import java.util.Optional;

/** Scores glyphs with a net in plain Java; any number of threads at once, each in a lane of its own. */
public final class PlainScorer implements Scorer {
    private final Network network;
    private final Forward net;
    private final Lanes lanes;

    private PlainScorer(Network network, Forward net) {
        this.network = network;
        this.net = net;
        lanes = new Lanes(net);
    }

    /**
     * Makes a net ready.
     *
     * @param network the net
     * @param weights its weights; not kept
     * @return the net, ready to score
     */
    public static PlainScorer of(Network network, WeightValues weights) {
        return new PlainScorer(network, Forward.of(network, weights));
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        lanes.run(memory -> {
            for (int i = 0; i < glyphs.size(); i++) {
                glyphs.get(i).copyTo(net.glyph(memory), 0);
                net.score(memory, scores, i * net.classes());
            }
        });
    }

    @Override
    public Optional<ScorerProbe> probe() {
        return Optional.of(new PlainProbe(network, net, lanes));
    }

    @Override
    public void close() {
        lanes.close();
    }
}

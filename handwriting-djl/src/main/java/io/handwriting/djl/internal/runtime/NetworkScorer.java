package io.handwriting.djl.internal.runtime;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.Glyph;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.util.List;
import java.util.Optional;

/** Scores glyphs with a net; any number of threads at once, each in a lane of its own. */
public final class NetworkScorer implements Scorer {
    private final Backend backend;
    private final Network network;
    private final NDManager room;
    private final WeightArrays weights;
    private final Lanes lanes;

    private NetworkScorer(Backend backend, Network network, WeightValues values, NDManager room, int threads) {
        this.backend = backend;
        this.network = network;
        this.room = room;
        this.weights = new WeightArrays(room, network.weights(), values::get);
        this.lanes = new Lanes(backend, threads);
    }

    /**
     * Brings a net onto a device.
     *
     * @param backend engine and device
     * @param network the net
     * @param values its weights
     * @param threads how many threads a call computes with
     * @return the net, ready to score
     */
    public static NetworkScorer of(Backend backend, Network network, WeightValues values, int threads) {
        return backend.withNewArrays(room -> {
            NetworkScorer scorer = new NetworkScorer(backend, network, values, room, threads);
            scorer.warmUp();
            return scorer;
        });
    }

    /** The first pass takes many times as long as the next ones; it is not left to the first caller. */
    private void warmUp() {
        score(List.of(Glyph.BLANK), new float[network.classes()]);
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        lanes.run(lane -> {
            for (int from = 0; from < glyphs.size(); from += Lane.GLYPHS) {
                List<Glyph> part = glyphs.subList(from, Math.min(glyphs.size(), from + Lane.GLYPHS));
                float[] partScores = score(lane, part);
                System.arraycopy(partScores, 0, scores, from * network.classes(), partScores.length);
            }
        });
    }

    private float[] score(Lane lane, List<Glyph> glyphs) {
        try (NDManager passing = backend.newArrays()) {
            NDArray batch = lane.array(glyphs, passing);
            return Pass.inference(network.layers(), batch, weights::get, (tap, values) -> {})
                    .toFloatArray();
        }
    }

    @Override
    public Optional<ScorerProbe> probe() {
        return Optional.of(new NetworkProbe(backend, network, weights, lanes));
    }

    @Override
    public String device() {
        return backend.device();
    }

    @Override
    public void close() {
        room.close();
    }
}

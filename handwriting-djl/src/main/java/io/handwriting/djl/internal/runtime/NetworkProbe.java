package io.handwriting.djl.internal.runtime;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Tap;
import io.handwriting.spi.ScorerProbe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows what flows by the taps of a net, and what its gradients say of a glyph's pixels. */
final class NetworkProbe implements ScorerProbe {
    private static final int SALIENCY_STEPS = 16;

    private final Backend backend;
    private final Network network;
    private final WeightArrays weights;
    private final Lanes lanes;

    NetworkProbe(Backend backend, Network network, WeightArrays weights, Lanes lanes) {
        this.backend = backend;
        this.network = network;
        this.weights = weights;
        this.lanes = lanes;
    }

    @Override
    public List<String> layers() {
        return network.taps().stream().map(Tap::name).toList();
    }

    @Override
    public List<LayerActivation> trace(Glyph glyph, float[] scores) {
        List<LayerActivation> seen = new ArrayList<>();
        lanes.run(lane -> {
            try (NDManager passing = backend.newArrays()) {
                NDArray batch = lane.array(List.of(glyph), passing);
                float[] found = Pass.inference(
                                network.layers(),
                                batch,
                                weights::get,
                                (tap, values) -> seen.add(activation(tap, values)))
                        .toFloatArray();
                System.arraycopy(found, 0, scores, 0, found.length);
            }
        });
        return seen;
    }

    private static LayerActivation activation(Tap tap, NDArray values) {
        List<Integer> shape = Arrays.stream(values.getShape().getShape())
                .skip(1)
                .mapToObj(Math::toIntExact)
                .toList();
        return new LayerActivation(tap.name(), tap.kind(), shape, values.toFloatArray());
    }

    /**
     * Integrated gradients (Sundararajan et al. 2017) from the blank glyph: what the pixels are given adds up to the
     * difference between the score of the glyph and that of the blank one.
     */
    @Override
    public float[] saliency(Glyph glyph, int classIndex, int classes) {
        float[] shares = new float[Glyph.PIXELS];
        glyph.copyTo(shares, 0);
        lanes.run(lane -> {
            try (NDManager passing = backend.newArrays()) {
                NDArray steps = lane.array(fading(glyph), passing);
                steps.setRequiresGradient(true);
                backend.differentiate(() -> Pass.inference(network.layers(), steps, weights::get, (tap, values) -> {})
                        .get(":, " + classIndex)
                        .sum());
                NDArray gradients = steps.getGradient();
                gradients.attach(passing);
                float[] all = gradients.toFloatArray();
                for (int i = 0; i < shares.length; i++) {
                    shares[i] *= mean(all, i);
                }
            }
        });
        return shares;
    }

    private static List<Glyph> fading(Glyph glyph) {
        List<Glyph> steps = new ArrayList<>();
        for (int step = 0; step < SALIENCY_STEPS; step++) {
            float[] pixels = new float[Glyph.PIXELS];
            glyph.copyTo(pixels, 0);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] *= (step + 0.5f) / SALIENCY_STEPS;
            }
            steps.add(Glyph.of(pixels));
        }
        return steps;
    }

    private static float mean(float[] gradients, int pixel) {
        double sum = 0;
        for (int i = pixel; i < gradients.length; i += Glyph.PIXELS) {
            sum += gradients[i];
        }
        return (float) (sum / SALIENCY_STEPS);
    }
}

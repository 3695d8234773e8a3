package io.handwriting.djl.internal.script;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.handwriting.Glyph;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Forward;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A net with weights, a batch and noise; what is compared starts from equal numbers. */
final class Bench implements AutoCloseable {
    static final Backend PYTORCH = Backend.of(Backend.PYTORCH, "cpu");

    final Network network;
    final List<Weight> learnt;
    final NDManager room = PYTORCH.newArrays();
    final WeightArrays weights;
    final NDArray glyphs;
    final Map<String, NDArray> noise = new LinkedHashMap<>();
    private final NDArray slopes;

    Bench(Network network, int batch) {
        PYTORCH.enter(1);
        this.network = network;
        RandomGenerator random = new SplittableRandom(3);
        this.learnt = network.weights().stream()
                .filter(weight -> weight.role().learnt())
                .toList();
        this.weights = new WeightArrays(room, network.weights(), FirstWeights.of(network, 7)::get);
        learnt.forEach(weight -> weights.get(weight.name()).setRequiresGradient(true));
        this.glyphs = glyphs(batch);
        this.slopes = array(random, 0, new Shape(batch, network.classes())).sub(0.5f);
        addNoise(random, batch);
    }

    private NDArray glyphs(int batch) {
        FloatBuffer pixels = FloatBuffer.allocate(batch * Glyph.PIXELS);
        SyntheticGlyphs.many(batch, 3).forEach(glyph -> pixels.put(glyph.toArray()));
        return room.create(pixels.array(), new Shape(batch, 1, Glyph.SIZE, Glyph.SIZE));
    }

    private NDArray array(RandomGenerator random, double omitted, Shape shape) {
        float[] values = new float[(int) shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() < omitted ? 0 : random.nextFloat();
        }
        return room.create(values, shape);
    }

    private void addNoise(RandomGenerator random, int batch) {
        Volume volume = Network.INPUT;
        for (Layer layer : network.layers()) {
            if (layer instanceof Dropout dropout) {
                noise.put(dropout.name(), array(random, dropout.rate(), new Shape(batch, volume.size())));
            } else if (layer instanceof Residual residual) {
                noise.put(residual.name(), array(random, residual.dropRate(), new Shape(batch, 1, 1, 1)));
            }
            volume = layer.after(volume);
        }
    }

    /** What a pass forwards and backwards gave. */
    static final class Learnt {
        private final float[] scores;
        private final Map<String, float[]> gradients = new LinkedHashMap<>();

        private Learnt(NDArray scores) {
            this.scores = scores.toFloatArray();
        }

        float[] scores() {
            return scores;
        }

        float[] gradient(Weight weight) {
            return gradients.getOrDefault(weight.name(), new float[0]);
        }

        /** All gradients as one. */
        float[] all() {
            FloatBuffer all = FloatBuffer.allocate(gradients.values().stream()
                    .mapToInt(values -> values.length)
                    .sum());
            gradients.values().forEach(all::put);
            return all.array();
        }
    }

    /** Runs forwards and backwards. */
    Learnt learn(Forward forward) {
        try (NDManager passing = room.newSubManager()) {
            NDArray batch = glyphs.duplicate();
            batch.attach(passing);
            List<Learnt> seen = new ArrayList<>();
            PYTORCH.differentiate(() -> {
                NDArray scores = forward.scores(batch, weights::get, noise);
                seen.add(new Learnt(scores));
                return scores.mul(slopes).sum();
            });
            addGradients(seen.get(0), passing);
            return seen.get(0);
        }
    }

    private void addGradients(Learnt seen, NDManager passing) {
        for (Weight weight : learnt) {
            NDArray gradient = weights.get(weight.name()).getGradient();
            gradient.attach(passing);
            seen.gradients.put(weight.name(), gradient.toFloatArray());
        }
    }

    @Override
    public void close() {
        room.close();
    }
}

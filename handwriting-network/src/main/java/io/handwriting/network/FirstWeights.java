package io.handwriting.network;

import io.handwriting.network.layer.Weight;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws the weights that a training begins with; the same seed gives the same weights on every machine. */
public final class FirstWeights {
    private FirstWeights() {}

    /**
     * Draws weights: kernels from a normal distribution of variance 2 / fan-in, as rectifiers want it (He et al. 2015).
     *
     * @param network the net
     * @param seed where the randomness starts from
     * @return new weights
     */
    public static WeightValues of(Network network, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            arrays.put(weight.name(), first(weight, random.split()));
        }
        return WeightValues.of(network, arrays);
    }

    private static float[] first(Weight weight, RandomGenerator random) {
        float[] values = new float[weight.size()];
        switch (weight.role()) {
            case KERNEL -> {
                double deviation = Math.sqrt(2.0 / weight.fanIn());
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) (deviation * normal(random));
                }
            }
            case SCALE, VARIANCE -> Arrays.fill(values, 1);
            case BIAS, MEAN -> {}
        }
        return values;
    }

    /** Box and Muller's, because the JDK does not promise to keep its own. */
    private static double normal(RandomGenerator random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}

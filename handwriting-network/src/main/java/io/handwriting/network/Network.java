package io.handwriting.network;

import io.handwriting.Glyph;
import io.handwriting.ModelException;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A net from a glyph to one score a class; immutable.
 *
 * @param layers its layers, from the glyph to the scores
 */
public record Network(List<Layer> layers) {
    /** What every net is given: one glyph. */
    public static final Volume INPUT = new Volume(1, Glyph.SIZE, Glyph.SIZE);

    /** How many layers a net can have, those in residual blocks included. */
    public static final int MOST_LAYERS = 1_000;

    private static final long MOST_MULTIPLY_ADDS = 10_000_000_000L;

    /**
     * Checks that the layers fit behind each other, that no name is used twice, and that there are not so many layers
     * or multiply-adds that nobody could wait for an answer.
     */
    public Network {
        layers = List.copyOf(layers);
        requireFew(layers);
        Volume output = Layer.after(layers, INPUT);
        if (output.area() != 1) {
            throw new ModelException("A net ends with one score a class, not with " + output + " values.");
        }
        requireOnce(weightsOf(layers).map(Weight::name).toList());
        requireOnce(tapsOf(layers).map(Tap::name).toList());
        requireQuick(Layer.multiplyAdds(layers, INPUT));
    }

    private static void requireFew(List<Layer> layers) {
        int count = count(layers);
        if (count > MOST_LAYERS) {
            throw new ModelException("A net has at most " + MOST_LAYERS + " layers, not " + count + ".");
        }
    }

    private static int count(List<Layer> layers) {
        int count = 0;
        for (Layer layer : layers) {
            count = Math.addExact(count, count(layer));
        }
        return count;
    }

    private static int count(Layer layer) {
        return layer instanceof Residual block ? 1 + count(block.body()) + count(block.shortcut()) : 1;
    }

    private static void requireQuick(long multiplyAdds) {
        if (multiplyAdds > MOST_MULTIPLY_ADDS) {
            throw new ModelException(
                    "A net may take " + MOST_MULTIPLY_ADDS + " multiply-adds a glyph, not " + multiplyAdds + ".");
        }
    }

    private static void requireOnce(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new ModelException("A net has two weights or taps of the name \"" + name + "\".");
            }
        }
    }

    /**
     * Counts the classes.
     *
     * @return how many scores the net gives
     */
    public int classes() {
        return Layer.after(layers, INPUT).channels();
    }

    /**
     * Lists all weights.
     *
     * @return the weights in the order of the layers
     */
    public List<Weight> weights() {
        return weightsOf(layers).toList();
    }

    /**
     * Counts the parameters: all numbers that gradients change.
     *
     * @return how many
     */
    public long parameters() {
        return weightsOf(layers)
                .filter(weight -> weight.role().learnt())
                .mapToLong(Weight::size)
                .sum();
    }

    /**
     * Counts the multiply-adds of one glyph in convolutions and dense layers.
     *
     * @return how many
     */
    public long multiplyAdds() {
        return Layer.multiplyAdds(layers, INPUT);
    }

    /**
     * Lists what an activation probe can see.
     *
     * @return the taps from the input to the output
     */
    public List<Tap> taps() {
        return tapsOf(layers).toList();
    }

    /**
     * Takes the net as it is used after training: normalisations are folded into the convolutions before them.
     *
     * @return a net that gives the same scores with {@linkplain FoldedWeights folded weights}
     */
    public Network folded() {
        return new Network(folded(layers));
    }

    private static List<Layer> folded(List<Layer> layers) {
        List<Layer> kept = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer instanceof Residual residual) {
                kept.add(new Residual(
                        residual.name(), folded(residual.body()), folded(residual.shortcut()), residual.dropRate()));
            } else if (layer instanceof Convolution convolution && isNormalization(layers, i + 1)) {
                kept.add(convolution.withBias());
                i++;
            } else {
                kept.add(layer);
            }
        }
        return kept;
    }

    static boolean isNormalization(List<Layer> layers, int place) {
        return place < layers.size() && layers.get(place) instanceof BatchNormalization;
    }

    private static Stream<Weight> weightsOf(List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.weights().stream());
    }

    private static Stream<Tap> tapsOf(List<Layer> layers) {
        return layers.stream().filter(Tap.class::isInstance).map(Tap.class::cast);
    }
}

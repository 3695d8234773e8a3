package io.handwriting.network;

import io.handwriting.LayerKind;
import io.handwriting.ModelException;
import io.handwriting.network.Weight.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One step of a net; immutable. */
public sealed interface Layer {

    /**
     * Computes what comes out.
     *
     * @param input the size of what goes in
     * @return the size of what comes out
     * @throws ModelException if the layer does not fit behind this input
     */
    Volume after(Volume input);

    /**
     * Lists what the layer is made of.
     *
     * @return its weights in a fixed order
     */
    default List<Weight> weights() {
        return List.of();
    }

    /**
     * Counts the multiply-adds of one glyph in convolutions and dense layers.
     *
     * @param input the size of what goes in
     * @return how many
     */
    default long multiplyAdds(Volume input) {
        return 0;
    }

    /**
     * Lets a visitor handle the layer by its type.
     *
     * @param visitor the visitor
     * @param <T> what it makes of a layer
     * @return what it made of this one
     */
    <T> T accept(Visitor<T> visitor);

    /**
     * Handles every type of layer; a new type makes the compiler point at each place that must know it.
     *
     * @param <T> what is made of a layer
     */
    interface Visitor<T> {
        /**
         * Handles a rescaling.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Rescale layer);

        /**
         * Handles a convolution.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Convolution layer);

        /**
         * Handles a batch normalisation.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(BatchNormalization layer);

        /**
         * Handles a rectifier.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Rectifier layer);

        /**
         * Handles a maximum pooling.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(MaximumPool layer);

        /**
         * Handles a global average.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(GlobalAverage layer);

        /**
         * Handles a flattening.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Flatten layer);

        /**
         * Handles a dense layer.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Dense layer);

        /**
         * Handles a dropout.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Dropout layer);

        /**
         * Handles a squeeze-and-excitation.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Excitation layer);

        /**
         * Handles a residual block.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Residual layer);

        /**
         * Handles a tap.
         *
         * @param layer the layer
         * @return what is made of it
         */
        T visit(Tap layer);
    }

    /**
     * Shifts and scales all values: {@code (x - mean) / deviation}.
     *
     * @param mean what becomes 0
     * @param deviation what becomes 1 above that
     */
    record Rescale(float mean, float deviation) implements Layer {
        /** Refuses what is no number, and a deviation that is not above 0. */
        public Rescale {
            if (!Float.isFinite(mean) || !Float.isFinite(deviation) || deviation <= 0) {
                throw new ModelException("A net cannot take " + mean + " away and divide by " + deviation
                        + "; a mean is a number, and a deviation one above 0.");
            }
        }

        @Override
        public Volume after(Volume input) {
            return input;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Slides square filters over the input, padded with zeros.
     *
     * @param name the prefix of its weights
     * @param inputs channels of the input
     * @param outputs how many filters
     * @param kernel the side of a filter
     * @param stride the step between two places
     * @param padding how far filters reach over the edge
     * @param groups how many parts of the channels are kept apart; as many as inputs for a depth-wise one
     * @param bias whether each filter adds a number
     */
    record Convolution(
            String name, int inputs, int outputs, int kernel, int stride, int padding, int groups, boolean bias)
            implements Layer {
        /** Refuses sizes that no convolution has. */
        public Convolution {
            LayerRules.requireName(name);
            LayerRules.requireCount(name, "inputs", inputs);
            LayerRules.requireCount(name, "outputs", outputs);
            LayerRules.requireCount(name, "kernel", kernel);
            LayerRules.requireCount(name, "stride", stride);
            LayerRules.requireCountOrNone(name, "padding", padding);
            LayerRules.requireCount(name, "groups", groups);
            if (inputs % groups != 0 || outputs % groups != 0) {
                throw new ModelException("The layer \"" + name + "\" cannot part " + inputs + " inputs and " + outputs
                        + " outputs into " + groups + " groups of one size.");
            }
        }

        /**
         * Makes one that keeps height and width at stride 1 and has no bias, as fits before a normalisation.
         *
         * @param name the prefix of its weights
         * @param inputs channels of the input
         * @param outputs how many filters
         * @param kernel the side of a filter, odd
         * @param stride the step between two places
         * @return the layer
         */
        public static Convolution of(String name, int inputs, int outputs, int kernel, int stride) {
            return new Convolution(name, inputs, outputs, kernel, stride, kernel / 2, 1, false);
        }

        /**
         * Gives each filter a number to add.
         *
         * @return the changed layer
         */
        public Convolution withBias() {
            return new Convolution(name, inputs, outputs, kernel, stride, padding, groups, true);
        }

        /**
         * Lets each channel have a filter of its own.
         *
         * @return the changed layer
         */
        public Convolution depthWise() {
            return new Convolution(name, inputs, outputs, kernel, stride, padding, inputs, bias);
        }

        @Override
        public Volume after(Volume input) {
            requireFit(name, input.channels() == inputs && reaches(input.height()) && reaches(input.width()), input);
            return new Volume(outputs, extent(input.height()), extent(input.width()));
        }

        private boolean reaches(int size) {
            return size + 2 * padding >= kernel;
        }

        private int extent(int size) {
            return (size + 2 * padding - kernel) / stride + 1;
        }

        @Override
        public List<Weight> weights() {
            Weight filters =
                    new Weight(name + ".weight", List.of(outputs, inputs / groups, kernel, kernel), Role.KERNEL);
            return bias ? List.of(filters, biasOf(name, outputs)) : List.of(filters);
        }

        @Override
        public long multiplyAdds(Volume input) {
            return (long) after(input).size() * (inputs / groups) * kernel * kernel;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Gives each channel mean 0 and variance 1 over the batch, then a scale and a bias that are learnt.
     *
     * @param name the prefix of its weights
     * @param channels channels of the input
     */
    record BatchNormalization(String name, int channels) implements Layer {
        /** Refuses sizes that no normalisation has. */
        public BatchNormalization {
            LayerRules.requireName(name);
            LayerRules.requireCount(name, "channels", channels);
        }

        /** What is added to a variance before its root is taken. */
        public static final float EPSILON = 1e-5f;

        /** The share that observed means and variances keep of their old value at each batch. */
        public static final float MOMENTUM = 0.9f;

        @Override
        public Volume after(Volume input) {
            requireFit(name, input.channels() == channels, input);
            return input;
        }

        @Override
        public List<Weight> weights() {
            return List.of(
                    new Weight(name + ".scale", List.of(channels), Role.SCALE),
                    biasOf(name, channels),
                    new Weight(name + ".mean", List.of(channels), Role.MEAN),
                    new Weight(name + ".variance", List.of(channels), Role.VARIANCE));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Makes values below 0 zero. */
    record Rectifier() implements Layer {
        @Override
        public Volume after(Volume input) {
            return input;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Keeps the largest value of each square.
     *
     * @param size the side of a square, and the step between two; what is left over at the edge is dropped
     */
    record MaximumPool(int size) implements Layer {
        /** Refuses a size that no square has. */
        public MaximumPool {
            LayerRules.requireCount("pool", "size", size);
        }

        @Override
        public Volume after(Volume input) {
            return new Volume(input.channels(), input.height() / size, input.width() / size);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Averages each channel, which leaves one number of it. */
    record GlobalAverage() implements Layer {
        @Override
        public Volume after(Volume input) {
            return Volume.of(input.channels());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Puts all values in one row. */
    record Flatten() implements Layer {
        @Override
        public Volume after(Volume input) {
            return Volume.of(input.size());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Combines every input with every output.
     *
     * @param name the prefix of its weights
     * @param inputs how many numbers go in
     * @param outputs how many come out
     */
    record Dense(String name, int inputs, int outputs) implements Layer {
        /** Refuses sizes that no dense layer has. */
        public Dense {
            LayerRules.requireName(name);
            LayerRules.requireCount(name, "inputs", inputs);
            LayerRules.requireCount(name, "outputs", outputs);
        }

        @Override
        public Volume after(Volume input) {
            requireFit(name, input.equals(Volume.of(inputs)), input);
            return Volume.of(outputs);
        }

        @Override
        public List<Weight> weights() {
            return List.of(new Weight(name + ".weight", List.of(outputs, inputs), Role.KERNEL), biasOf(name, outputs));
        }

        @Override
        public long multiplyAdds(Volume input) {
            return (long) inputs * outputs;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Forgets a share of the numbers at random while training.
     *
     * @param name how its randomness is told apart
     * @param rate the share, from 0 to below 1
     */
    record Dropout(String name, float rate) implements Layer {
        /** Refuses what is no share. */
        public Dropout {
            LayerRules.requireName(name);
            LayerRules.requireShare(name, rate);
        }

        @Override
        public Volume after(Volume input) {
            requireFit(name, input.area() == 1, input);
            return input;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Squeeze-and-excitation: weighs each channel by what all channels hold on average.
     *
     * @param name the prefix of its weights
     * @param channels channels of the input
     * @param squeezed how many numbers they are squeezed to
     */
    record Excitation(String name, int channels, int squeezed) implements Layer {
        /** Refuses sizes that channels cannot be squeezed to. */
        public Excitation {
            LayerRules.requireName(name);
            LayerRules.requireCount(name, "channels", channels);
            LayerRules.requireCount(name, "squeezed channels", squeezed);
        }

        @Override
        public Volume after(Volume input) {
            requireFit(name, input.channels() == channels, input);
            return input;
        }

        /**
         * Names the weight that squeezes.
         *
         * @return squeezed × channels numbers
         */
        public Weight squeeze() {
            return new Weight(name + ".squeeze", List.of(squeezed, channels), Role.KERNEL);
        }

        /**
         * Names the weight that excites.
         *
         * @return channels × squeezed numbers
         */
        public Weight excite() {
            return new Weight(name + ".excite", List.of(channels, squeezed), Role.KERNEL);
        }

        @Override
        public List<Weight> weights() {
            return List.of(squeeze(), excite());
        }

        @Override
        public long multiplyAdds(Volume input) {
            return 2L * channels * squeezed;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Adds what a body makes of the input to what a shortcut makes of it.
     *
     * @param name how its randomness is told apart
     * @param body the layers of the long way
     * @param shortcut the layers of the short way; none for the input itself
     * @param dropRate the share of glyphs for which the body is left out while training (stochastic depth)
     */
    record Residual(String name, List<Layer> body, List<Layer> shortcut, float dropRate) implements Layer {
        /** Keeps copies of the lists, and refuses blocks that lie too deep in each other. */
        public Residual {
            LayerRules.requireName(name);
            LayerRules.requireShare(name, dropRate);
            body = List.copyOf(body);
            shortcut = List.copyOf(shortcut);
            LayerRules.requireShallow(body);
            LayerRules.requireShallow(shortcut);
        }

        @Override
        public Volume after(Volume input) {
            Volume added = Network.after(body, input);
            requireFit(name, added.equals(Network.after(shortcut, input)), input);
            return added;
        }

        @Override
        public List<Weight> weights() {
            return Stream.of(body, shortcut)
                    .flatMap(List::stream)
                    .flatMap(layer -> layer.weights().stream())
                    .toList();
        }

        @Override
        public long multiplyAdds(Volume input) {
            return Network.multiplyAdds(body, input) + Network.multiplyAdds(shortcut, input);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Shows what flows by to an activation probe and changes nothing.
     *
     * @param name the name of the layer before it, for people
     * @param kind what that layer does
     */
    record Tap(String name, LayerKind kind) implements Layer {
        /** Refuses a name that no layer has. */
        public Tap {
            LayerRules.requireName(name);
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Volume after(Volume input) {
            return input;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    private static Weight biasOf(String name, int size) {
        return new Weight(name + ".bias", List.of(size), Role.BIAS);
    }

    private static void requireFit(String name, boolean fits, Volume input) {
        if (!fits) {
            throw new ModelException("The layer \"" + name + "\" does not fit behind " + input + " values.");
        }
    }
}

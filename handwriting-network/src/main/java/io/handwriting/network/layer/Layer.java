package io.handwriting.network.layer;

import java.util.List;

/** One step of a net; immutable. */
public sealed interface Layer
        permits BatchNormalization,
                Convolution,
                Dense,
                Dropout,
                Excitation,
                Flatten,
                GlobalAverage,
                MaximumPool,
                Rectifier,
                Rescale,
                Reshape,
                Residual,
                Tap {

    /**
     * Computes what comes out.
     *
     * @param input the size of what goes in
     * @return the size of what comes out
     * @throws io.handwriting.ModelException if the layer does not fit behind this input
     */
    Volume after(Volume input);

    /**
     * Computes what comes out of layers that lie behind each other.
     *
     * @param layers the layers
     * @param input the size of what goes into the first
     * @return the size of what comes out of the last
     * @throws io.handwriting.ModelException if a layer does not fit behind the one before it
     */
    static Volume after(List<Layer> layers, Volume input) {
        Volume volume = input;
        for (Layer layer : layers) {
            volume = layer.after(volume);
        }
        return volume;
    }

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
     * Counts the multiply-adds of one glyph in layers that lie behind each other.
     *
     * @param layers the layers
     * @param input the size of what goes into the first
     * @return how many
     */
    static long multiplyAdds(List<Layer> layers, Volume input) {
        Volume volume = input;
        long sum = 0;
        for (Layer layer : layers) {
            sum += layer.multiplyAdds(volume);
            volume = layer.after(volume);
        }
        return sum;
    }

    /**
     * Lets a visitor handle the layer by its type.
     *
     * @param visitor the visitor
     * @param <T> what it makes of a layer
     * @return what it made of this one
     */
    <T> T accept(LayerVisitor<T> visitor);
}

package io.handwriting.network.layer;

/**
 * Handles every type of layer; a new type makes the compiler point at each place that must know it.
 *
 * @param <T> what is made of a layer
 */
public interface LayerVisitor<T> {
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
     * Handles a reshaping.
     *
     * @param layer the layer
     * @return what is made of it
     */
    T visit(Reshape layer);

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

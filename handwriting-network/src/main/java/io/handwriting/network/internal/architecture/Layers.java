package io.handwriting.network.internal.architecture;

import io.handwriting.LayerKind;
import io.handwriting.network.Layer;
import java.util.ArrayList;
import java.util.List;

/** Puts layers behind each other. */
final class Layers {
    private final List<Layer> layers = new ArrayList<>();

    Layers add(Layer layer) {
        layers.add(layer);
        return this;
    }

    /** Adds a convolution, a normalisation and a rectifier. */
    Layers convolve(String name, int inputs, int outputs, int kernel, int stride) {
        return normalized(name, inputs, outputs, kernel, stride).add(new Layer.Rectifier());
    }

    /** Adds a convolution and a normalisation. */
    Layers normalized(String name, int inputs, int outputs, int kernel, int stride) {
        return add(Layer.Convolution.of(name, inputs, outputs, kernel, stride))
                .add(new Layer.BatchNormalization(name + ".norm", outputs));
    }

    Layers rectify() {
        return add(new Layer.Rectifier());
    }

    Layers pool() {
        return add(new Layer.MaximumPool(2));
    }

    Layers tap(String name, LayerKind kind) {
        return add(new Layer.Tap(name, kind));
    }

    /** Adds the last layer: one score a class. */
    Layers score(int inputs, int classes) {
        return add(new Layer.Dense("logits", inputs, classes)).tap("logits", LayerKind.OUTPUT);
    }

    List<Layer> list() {
        return layers;
    }
}

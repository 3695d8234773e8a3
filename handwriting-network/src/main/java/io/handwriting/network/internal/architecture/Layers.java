package io.handwriting.network.internal.architecture;

import io.handwriting.LayerKind;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Tap;
import java.util.ArrayList;
import java.util.List;

/** Puts layers behind each other. */
final class Layers {
    private final List<Layer> layers = new ArrayList<>();

    Layers add(Layer layer) {
        layers.add(layer);
        return this;
    }

    Layers addAll(List<Layer> more) {
        layers.addAll(more);
        return this;
    }

    /** Adds a convolution, a normalisation and a rectifier. */
    Layers convolve(String name, int inputs, int outputs, int kernel, int stride) {
        return normalized(name, inputs, outputs, kernel, stride).add(new Rectifier());
    }

    /** Adds a convolution and a normalisation. */
    Layers normalized(String name, int inputs, int outputs, int kernel, int stride) {
        return add(Convolution.of(name, inputs, outputs, kernel, stride))
                .add(new BatchNormalization(name + ".norm", outputs));
    }

    Layers rectify() {
        return add(new Rectifier());
    }

    Layers pool() {
        return add(new MaximumPool(2));
    }

    Layers tap(String name, LayerKind kind) {
        return add(new Tap(name, kind));
    }

    /** Adds the last layer: one score a class. */
    Layers score(int inputs, int classes) {
        return add(new Dense("logits", inputs, classes)).tap("logits", LayerKind.OUTPUT);
    }

    List<Layer> list() {
        return layers;
    }
}

package io.handwriting.djl.internal.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.LayerVisitor;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One pass of a batch through a net, with nothing but what every engine of DJL can do. */
public final class Pass implements LayerVisitor<NDArray> {
    private final Function<String, NDArray> weights;
    private final Noise noise;
    private final boolean training;
    private final BiConsumer<Tap, NDArray> taps;
    private NDArray values;

    private Pass(
            NDArray glyphs,
            Function<String, NDArray> weights,
            Noise noise,
            boolean training,
            BiConsumer<Tap, NDArray> taps) {
        this.values = glyphs;
        this.weights = weights;
        this.noise = noise;
        this.training = training;
        this.taps = taps;
    }

    /**
     * Runs a net as it is while training: normalisations go by the batch.
     *
     * @param layers the net
     * @param glyphs batch × 1 × 28 × 28
     * @param weights its weights
     * @param noise the randomness
     * @return batch × classes
     */
    public static NDArray training(List<Layer> layers, NDArray glyphs, Function<String, NDArray> weights, Noise noise) {
        return new Pass(glyphs, weights, noise, true, (tap, seen) -> {}).through(layers);
    }

    /**
     * Runs a net as it is in use.
     *
     * @param layers the net
     * @param glyphs batch × 1 × 28 × 28
     * @param weights its weights
     * @param taps told what flows by each tap
     * @return batch × classes
     */
    public static NDArray inference(
            List<Layer> layers, NDArray glyphs, Function<String, NDArray> weights, BiConsumer<Tap, NDArray> taps) {
        return new Pass(glyphs, weights, Noise.NONE, false, taps).through(layers);
    }

    private NDArray through(List<Layer> layers) {
        for (Layer layer : layers) {
            values = layer.accept(this);
        }
        return values;
    }

    private NDArray get(Weight weight) {
        return weights.apply(weight.name());
    }

    @Override
    public NDArray visit(Rescale layer) {
        return values.sub(layer.mean()).div(layer.deviation());
    }

    @Override
    public NDArray visit(Convolution layer) {
        List<Weight> own = layer.weights();
        @Nullable NDArray bias = layer.bias() ? get(own.get(1)) : null;
        return Conv2d.conv2d(
                        values,
                        get(own.get(0)),
                        bias,
                        square(layer.stride()),
                        square(layer.padding()),
                        square(1),
                        layer.groups())
                .singletonOrThrow();
    }

    @Override
    public NDArray visit(BatchNormalization layer) {
        List<Weight> own = layer.weights();
        return BatchNorm.batchNorm(
                        values,
                        get(own.get(2)),
                        get(own.get(3)),
                        get(own.get(0)),
                        get(own.get(1)),
                        1,
                        BatchNormalization.MOMENTUM,
                        BatchNormalization.EPSILON,
                        training)
                .singletonOrThrow();
    }

    @Override
    public NDArray visit(Rectifier layer) {
        return Activation.relu(values);
    }

    @Override
    public NDArray visit(MaximumPool layer) {
        return Pool.maxPool2d(values, square(layer.size()), square(layer.size()), square(0), false);
    }

    @Override
    public NDArray visit(GlobalAverage layer) {
        return Pool.globalAvgPool2d(values);
    }

    @Override
    public NDArray visit(Reshape layer) {
        Volume volume = layer.volume();
        return values.reshape(values.getShape().get(0), volume.channels(), volume.height(), volume.width());
    }

    @Override
    public NDArray visit(Flatten layer) {
        return values.reshape(values.getShape().get(0), -1);
    }

    @Override
    public NDArray visit(Dense layer) {
        List<Weight> own = layer.weights();
        return Linear.linear(values, get(own.get(0)), get(own.get(1))).singletonOrThrow();
    }

    @Override
    public NDArray visit(Dropout layer) {
        return noisy(layer.name(), layer.rate(), values, values.getShape());
    }

    @Override
    public NDArray visit(Excitation layer) {
        NDArray squeezed = Linear.linear(Pool.globalAvgPool2d(values), get(layer.squeeze()))
                .singletonOrThrow();
        NDArray gates = Activation.sigmoid(
                Linear.linear(Activation.relu(squeezed), get(layer.excite())).singletonOrThrow());
        return values.mul(gates.reshape(gates.getShape().get(0), layer.channels(), 1, 1));
    }

    @Override
    public NDArray visit(Residual layer) {
        NDArray input = values;
        NDArray kept = through(layer.shortcut());
        values = input;
        NDArray added = through(layer.body());
        Shape oneEach = new Shape(added.getShape().get(0), 1, 1, 1);
        return noisy(layer.name(), layer.dropRate(), added, oneEach).add(kept);
    }

    private NDArray noisy(String name, float rate, NDArray array, Shape shape) {
        return rate > 0 ? noise.applyTo(name, rate, array, shape) : array;
    }

    @Override
    public NDArray visit(Tap layer) {
        taps.accept(layer, values);
        return values;
    }

    private static Shape square(int side) {
        return new Shape(side, side);
    }
}

package io.handwriting.network.internal.text;

import io.handwriting.network.Layer;
import io.handwriting.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a net as text, one layer a line; {@link NetworkParser} reads it. */
public final class NetworkWriter implements Layer.Visitor<String> {
    private NetworkWriter() {}

    /**
     * Writes a net.
     *
     * @param network the net
     * @return its layers, such as {@code dense(logits,128,47)}, each in a line
     */
    public static String write(Network network) {
        return joined(network.layers(), "\n");
    }

    private static String joined(List<Layer> layers, String separator) {
        NetworkWriter writer = new NetworkWriter();
        return layers.stream().map(layer -> layer.accept(writer)).collect(Collectors.joining(separator));
    }

    private static String layer(String word, Object... values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(",", word + "(", ")"));
    }

    private static String list(List<Layer> layers) {
        return "[" + joined(layers, ",") + "]";
    }

    @Override
    public String visit(Layer.Rescale layer) {
        return layer(LayerWord.RESCALE, layer.mean(), layer.deviation());
    }

    @Override
    public String visit(Layer.Convolution layer) {
        return layer(
                LayerWord.CONVOLUTION,
                layer.name(),
                layer.inputs(),
                layer.outputs(),
                layer.kernel(),
                layer.stride(),
                layer.padding(),
                layer.groups(),
                layer.bias());
    }

    @Override
    public String visit(Layer.BatchNormalization layer) {
        return layer(LayerWord.NORMALIZATION, layer.name(), layer.channels());
    }

    @Override
    public String visit(Layer.Rectifier layer) {
        return layer(LayerWord.RECTIFIER);
    }

    @Override
    public String visit(Layer.MaximumPool layer) {
        return layer(LayerWord.MAXIMUM_POOL, layer.size());
    }

    @Override
    public String visit(Layer.GlobalAverage layer) {
        return layer(LayerWord.GLOBAL_AVERAGE);
    }

    @Override
    public String visit(Layer.Flatten layer) {
        return layer(LayerWord.FLATTEN);
    }

    @Override
    public String visit(Layer.Dense layer) {
        return layer(LayerWord.DENSE, layer.name(), layer.inputs(), layer.outputs());
    }

    @Override
    public String visit(Layer.Dropout layer) {
        return layer(LayerWord.DROPOUT, layer.name(), layer.rate());
    }

    @Override
    public String visit(Layer.Excitation layer) {
        return layer(LayerWord.EXCITATION, layer.name(), layer.channels(), layer.squeezed());
    }

    @Override
    public String visit(Layer.Residual layer) {
        return layer(LayerWord.RESIDUAL, layer.name(), layer.dropRate(), list(layer.body()), list(layer.shortcut()));
    }

    @Override
    public String visit(Layer.Tap layer) {
        return layer(LayerWord.TAP, layer.name(), layer.kind());
    }
}

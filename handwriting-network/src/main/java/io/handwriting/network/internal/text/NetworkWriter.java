package io.handwriting.network.internal.text;

import io.handwriting.network.Network;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a net as text, one layer a line; {@link NetworkParser} reads it. */
public final class NetworkWriter implements LayerVisitor<String> {
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
    public String visit(Rescale layer) {
        return layer(LayerWord.RESCALE, layer.mean(), layer.deviation());
    }

    @Override
    public String visit(Convolution layer) {
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
    public String visit(BatchNormalization layer) {
        return layer(LayerWord.NORMALIZATION, layer.name(), layer.channels());
    }

    @Override
    public String visit(Rectifier layer) {
        return layer(LayerWord.RECTIFIER);
    }

    @Override
    public String visit(MaximumPool layer) {
        return layer(LayerWord.MAXIMUM_POOL, layer.size());
    }

    @Override
    public String visit(GlobalAverage layer) {
        return layer(LayerWord.GLOBAL_AVERAGE);
    }

    @Override
    public String visit(Reshape layer) {
        return layer(
                LayerWord.RESHAPE,
                layer.volume().channels(),
                layer.volume().height(),
                layer.volume().width());
    }

    @Override
    public String visit(Flatten layer) {
        return layer(LayerWord.FLATTEN);
    }

    @Override
    public String visit(Dense layer) {
        return layer(LayerWord.DENSE, layer.name(), layer.inputs(), layer.outputs());
    }

    @Override
    public String visit(Dropout layer) {
        return layer(LayerWord.DROPOUT, layer.name(), layer.rate());
    }

    @Override
    public String visit(Excitation layer) {
        return layer(LayerWord.EXCITATION, layer.name(), layer.channels(), layer.squeezed());
    }

    @Override
    public String visit(Residual layer) {
        return layer(LayerWord.RESIDUAL, layer.name(), layer.dropRate(), list(layer.body()), list(layer.shortcut()));
    }

    @Override
    public String visit(Tap layer) {
        return layer(LayerWord.TAP, layer.name(), layer.kind());
    }
}

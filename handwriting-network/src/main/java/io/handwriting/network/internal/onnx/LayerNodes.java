package io.handwriting.network.internal.onnx;

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
import java.util.stream.Stream;

/**
 * Makes the nodes of a layer.
 *
 * @param nodes where they go
 * @param input what goes into the layer
 */
record LayerNodes(Nodes nodes, Flow input) implements LayerVisitor<Flow> {

    @Override
    public Flow visit(Rescale layer) {
        String shifted = nodes.add("Sub", List.of(input.value(), nodes.number(layer.mean())));
        return input.named(nodes.add("Div", List.of(shifted, nodes.number(layer.deviation()))));
    }

    @Override
    public Flow visit(Convolution layer) {
        Flow maps = nodes.maps(input);
        long padding = layer.padding();
        String output = nodes.add(
                "Conv",
                withWeights(maps, layer),
                Attribute.square("kernel_shape", layer.kernel()),
                Attribute.square("strides", layer.stride()),
                Attribute.integers("pads", padding, padding, padding, padding),
                Attribute.integer("group", layer.groups()));
        return maps.toMaps(output, layer);
    }

    @Override
    public Flow visit(BatchNormalization layer) {
        return input.named(nodes.add(
                "BatchNormalization",
                withWeights(input, layer),
                Attribute.number("epsilon", BatchNormalization.EPSILON)));
    }

    @Override
    public Flow visit(Rectifier layer) {
        return input.named(nodes.add("Relu", List.of(input.value())));
    }

    @Override
    public Flow visit(MaximumPool layer) {
        Flow maps = nodes.maps(input);
        String output = nodes.add(
                "MaxPool",
                List.of(maps.value()),
                Attribute.square("kernel_shape", layer.size()),
                Attribute.square("strides", layer.size()));
        return maps.toMaps(output, layer);
    }

    @Override
    public Flow visit(GlobalAverage layer) {
        Flow maps = nodes.maps(input);
        return nodes.row(maps.toMaps(nodes.add("GlobalAveragePool", List.of(maps.value())), layer));
    }

    @Override
    public Flow visit(Reshape layer) {
        Volume volume = layer.volume();
        String shape = nodes.integers(-1, volume.channels(), volume.height(), volume.width());
        return new Flow(nodes.add("Reshape", List.of(input.value(), shape)), volume, false);
    }

    @Override
    public Flow visit(Flatten layer) {
        return nodes.row(input);
    }

    @Override
    public Flow visit(Dense layer) {
        Flow row = nodes.row(input);
        return row.toRow(nodes.add("Gemm", withWeights(row, layer), Attribute.integer("transB", 1)), layer);
    }

    @Override
    public Flow visit(Dropout layer) {
        return input;
    }

    @Override
    public Flow visit(Excitation layer) {
        Flow maps = nodes.maps(input);
        Flow average = new LayerNodes(nodes, maps).visit(new GlobalAverage());
        String squeezed = nodes.add("Relu", List.of(product(average.value(), layer.squeeze())));
        String excited = nodes.add("Sigmoid", List.of(product(squeezed, layer.excite())));
        Flow factors = nodes.maps(average.named(excited));
        return maps.named(nodes.add("Mul", List.of(maps.value(), factors.value())));
    }

    private String product(String row, Weight matrix) {
        return nodes.add("Gemm", List.of(row, matrix.name()), Attribute.integer("transB", 1));
    }

    @Override
    public Flow visit(Residual layer) {
        Flow body = through(layer.body());
        Flow shortcut = through(layer.shortcut());
        if (body.row() != shortcut.row()) {
            body = nodes.row(body);
            shortcut = nodes.row(shortcut);
        }
        return body.named(nodes.add("Add", List.of(body.value(), shortcut.value())));
    }

    private Flow through(List<Layer> layers) {
        Flow flow = input;
        for (Layer layer : layers) {
            flow = layer.accept(new LayerNodes(nodes, flow));
        }
        return flow;
    }

    @Override
    public Flow visit(Tap layer) {
        return input;
    }

    private static List<String> withWeights(Flow flow, Layer layer) {
        return Stream.concat(Stream.of(flow.value()), layer.weights().stream().map(Weight::name))
                .toList();
    }
}

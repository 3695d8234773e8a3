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
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link NetworkWriter} writes, and nothing else; takes little more memory than the text. */
public final class NetworkParser {
    private final TextCursor text;
    private int layers;
    private int depth;

    private NetworkParser(TextCursor text) {
        this.text = text;
    }

    /**
     * Reads a net.
     *
     * @param text its layers, each in a line
     * @return the net
     * @throws io.handwriting.ModelException if it is no such text, or if there is no such net
     */
    public static Network read(String text) {
        NetworkParser parser = new NetworkParser(new TextCursor(text));
        List<Layer> layers = parser.layers('\n');
        parser.text.expectEnd();
        return new Network(layers);
    }

    private List<Layer> layers(char separator) {
        List<Layer> list = new ArrayList<>();
        do {
            list.add(layer());
        } while (text.skip(separator));
        return list;
    }

    private Layer layer() {
        layers++;
        if (layers > Network.MOST_LAYERS) {
            throw text.refused("a net has at most " + Network.MOST_LAYERS + " layers");
        }
        String word = text.word();
        text.expect('(');
        Layer layer = layer(word);
        text.expect(')');
        return layer;
    }

    private Layer layer(String word) {
        return switch (word) {
            case LayerWord.RESCALE -> new Rescale(text.number(), text.next().number());
            case LayerWord.CONVOLUTION -> convolution();
            case LayerWord.NORMALIZATION ->
                new BatchNormalization(text.word(), text.next().count());
            case LayerWord.RECTIFIER -> new Rectifier();
            case LayerWord.MAXIMUM_POOL -> new MaximumPool(text.count());
            case LayerWord.GLOBAL_AVERAGE -> new GlobalAverage();
            case LayerWord.FLATTEN -> new Flatten();
            case LayerWord.DENSE ->
                new Dense(text.word(), text.next().count(), text.next().count());
            case LayerWord.DROPOUT -> new Dropout(text.word(), text.next().number());
            case LayerWord.EXCITATION ->
                new Excitation(text.word(), text.next().count(), text.next().count());
            case LayerWord.RESHAPE ->
                new Reshape(new Volume(
                        text.count(), text.next().count(), text.next().count()));
            case LayerWord.RESIDUAL -> residual();
            case LayerWord.TAP -> new Tap(text.word(), text.next().kind());
            default -> throw text.refused("there is no layer \"" + word + "\"");
        };
    }

    private Layer convolution() {
        return new Convolution(
                text.word(),
                text.next().count(),
                text.next().count(),
                text.next().count(),
                text.next().count(),
                text.next().count(),
                text.next().count(),
                text.next().flag());
    }

    private Layer residual() {
        depth++;
        if (depth > Residual.MOST_NESTED) {
            throw text.refused("residual blocks lie at most " + Residual.MOST_NESTED + " deep in each other");
        }
        String name = text.word();
        float dropRate = text.next().number();
        List<Layer> body = nested();
        List<Layer> shortcut = nested();
        depth--;
        return new Residual(name, body, shortcut, dropRate);
    }

    private List<Layer> nested() {
        text.next().expect('[');
        if (text.skip(']')) {
            return List.of();
        }
        List<Layer> list = layers(',');
        text.expect(']');
        return list;
    }
}

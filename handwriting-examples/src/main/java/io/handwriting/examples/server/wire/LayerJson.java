package io.handwriting.examples.server.wire;

import io.handwriting.ActivationTrace;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.Recognition;
import io.handwriting.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the layers of a net made of a glyph, as JSON. */
final class LayerJson {
    private static final int CHANNELS = 16;
    private static final List<String> PLACES = List.of("conv1", "conv2", "fc1", "fc2");

    private LayerJson() {}

    /** The first channels' means of the first four layers under the names that NeuralScribe gave them, and the output. */
    static Map<String, Object> named(ActivationTrace trace, Recognition recognition) {
        List<LayerActivation> hidden = trace.layers().stream()
                .filter(layer -> layer.kind() != LayerKind.OUTPUT)
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < PLACES.size(); i++) {
            json.put(PLACES.get(i), i < hidden.size() ? means(hidden.get(i)) : new float[0]);
        }
        json.put("output", recognition.probabilities().values());
        return json;
    }

    private static float[] means(LayerActivation layer) {
        float[] means = layer.channelMeans();
        return Arrays.copyOf(means, Math.min(CHANNELS, means.length));
    }

    /** All layers with the means of all channels, and pictures of the first where they are wished for. */
    static List<Map<String, Object>> layers(ActivationTrace trace, boolean maps) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (LayerActivation layer : trace.layers()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", layer.name());
            json.put("kind", layer.kind().name());
            json.put("shape", layer.shape());
            json.put("means", layer.channelMeans());
            json.put("stats", statistics(layer));
            if (maps && layer.shape().size() == 3) {
                json.put("maps", maps(layer));
            }
            layers.add(json);
        }
        return layers;
    }

    /** The layers in Canvas's form. */
    static List<Map<String, Object>> summaries(ActivationTrace trace) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (LayerActivation layer : trace.layers()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("layer_index", layers.size());
            json.put("layer_name", layer.name());
            json.put("layer_type", layer.kind().name());
            json.put("output_shape", layer.shape());
            json.put("activations", means(layer));
            json.put("activation_stats", statistics(layer));
            layers.add(json);
        }
        return layers;
    }

    private static Map<String, Double> statistics(LayerActivation layer) {
        Statistics statistics = layer.statistics();
        return Map.of(
                "mean", statistics.mean(),
                "std", statistics.deviation(),
                "min", statistics.min(),
                "max", statistics.max());
    }

    /** The first channels one after the other, from 0 to 255, where 255 is the largest value of the layer. */
    private static Map<String, Object> maps(LayerActivation layer) {
        int side = layer.shape().get(1);
        int count = Math.min(CHANNELS, layer.channels());
        float most = (float) Math.max(1e-9, layer.statistics().max());
        byte[] pictures = new byte[count * side * side];
        for (int channel = 0; channel < count; channel++) {
            float[] values = layer.channel(channel);
            for (int i = 0; i < side * side; i++) {
                pictures[channel * side * side + i] = (byte) Math.round(255 * Math.max(0, values[i] / most));
            }
        }
        return Map.of("side", side, "count", count, "data", AnswerJson.base64(pictures));
    }
}

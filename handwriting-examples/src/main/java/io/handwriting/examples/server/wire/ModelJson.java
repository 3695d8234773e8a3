package io.handwriting.examples.server.wire;

import io.handwriting.ActivationTrace;
import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.ModelShelf;
import io.handwriting.examples.server.reading.ShelvedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to ask and to choose from, as JSON. */
public final class ModelJson {
    private ModelJson() {}

    /**
     * Writes the models of a shelf.
     *
     * @param shelf the models
     * @return one object a model
     */
    public static List<Map<String, Object>> models(ModelShelf shelf) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (ShelvedModel model : shelf.models()) {
            try (Lease lease = shelf.lease(Optional.of(model.name()))) {
                models.add(model(model, lease.model().recognizer()));
            }
        }
        return models;
    }

    /**
     * Writes a model.
     *
     * @param model what is told of it
     * @param recognizer the model itself
     * @return its members
     */
    public static Map<String, Object> model(ShelvedModel model, Recognizer recognizer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", model.name());
        json.put("architecture", model.card().architecture());
        json.put("alphabet", model.card().alphabet().labels());
        json.put("device", model.device());
        json.put("shipped", model.shipped());
        json.put("standard", model.standard());
        json.put("figures", model.card().figures());
        json.put("provenance", model.card().provenance());
        json.put("layers", layers(recognizer));
        return json;
    }

    private static List<Map<String, Object>> layers(Recognizer recognizer) {
        return recognizer.probe().map(probe -> shapes(probe.trace(Glyph.BLANK))).orElse(List.of());
    }

    private static List<Map<String, Object>> shapes(ActivationTrace trace) {
        return trace.layers().stream()
                .map(layer -> Map.<String, Object>of(
                        "name", layer.name(),
                        "kind", layer.kind().name(),
                        "shape", layer.shape()))
                .toList();
    }

    /**
     * Writes the alphabets that have names.
     *
     * @return one object an alphabet
     */
    public static List<Map<String, Object>> alphabets() {
        return List.of("digits", "letters", "upper", "lower").stream()
                .map(name -> Map.<String, Object>of(
                        "name", name, "labels", OrderJson.alphabet(name).labels()))
                .toList();
    }
}
